/** People who live in Finland or Sweden and write English as their second or third language. */
export const newcomers = {
  women:
    'Olena Natalia Priya Anjali Fatima Amina Linh Thuy Maria Ana Elena Irina Chiara Sofie Katarzyna Agnieszka Yuki Mei Hodan Leyla Nadia Ingrid Camille Grace Oksana Daria Zsófia Rania'.split(
      ' ',
    ),
  men: 'Dmytro Andriy Rahul Arjun Ahmed Yusuf Minh Tuan Carlos Diego Luca Marco Piotr Tomasz Hiroshi Wei Abdi Mehmet Samuel James Pierre Stefan Oleksandr Ivan Bence Omar Tiago Kwame'.split(
    ' ',
  ),
  family:
    'Shevchuk Kovalenko Sharma Patel Rahman Nguyen Tran Silva Santos García Rossi Bianchi Nowak Kowalczyk Tanaka Chen Wang Hassan Ali Yılmaz Okafor Mensah Dubois Moreau Novák Horváth Popescu Kumar Bondarenko Murphy Walsh Costa Ferreira Haddad Lindt Zieliński'.split(
      ' ',
    ),
}
