/* The last of what comes later. */
const b = self.broadsheet;
document.head.append(b.make("link", { rel: "stylesheet", href: "assets/rest.css" }));
b.take("rest", true);
