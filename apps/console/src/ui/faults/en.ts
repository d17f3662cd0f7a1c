export const en = {
  'host-not-found': 'There is no server by that name. Check the spelling.',
  'address-not-allowed':
    'The server is in a private network. Your server administrator can allow it with POLKU_PRIVATE_MAIL_SERVERS.',
  'port-closed': 'The server does not respond on that port. Check the port.',
  'timed-out': 'The server does not respond. Check the name, the port and any firewall in between.',
  'tls-refused': 'The server does not support this kind of security on that port. Try another.',
  'certificate-invalid':
    'The server’s certificate is not valid for this name, so the server cannot be trusted.',
  'login-required': 'The server requires a user name and password.',
  'login-refused': 'The server did not accept the user name and password.',
  'mailbox-not-found': 'There is no such folder in the mailbox.',
  'mail-not-given': 'The server accepts the sign-in, but does not hand over the mail.',
  'connection-lost': 'The connection breaks before anything is done.',
  'not-read': 'The mailbox has not been read for several minutes.',
  'not-answering':
    'Polku itself does not respond to what comes in. Your server administrator can see why in the log.',
  'not-confirmed':
    'For several minutes nothing has confirmed that messages can come in. A process may have stopped, or nothing can be saved.',
  'site-refused':
    'A page on a site that is not allowed asks for the chat. If the site is yours, add it to the allowed sites.',
  'sender-refused': 'The server accepts the sign-in, but does not send mail from this address.',
  'not-a-mail-server': 'Something responds on that port, but it is not a mail server.',
  'nothing-to-send-with':
    'No mail server has been set up for Polku. Your server administrator sets it with POLKU_SMTP_URL.',
}
