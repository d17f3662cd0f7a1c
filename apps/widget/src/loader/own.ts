/**
 * A property of the document itself. An element of the page with that name would stand before it:
 * `<form name="title">` makes `document.title` a form.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document)
