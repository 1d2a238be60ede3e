import AloudHTTP
import AloudMarkup

/// What is shown to whoever was not let in: how the desk is opened, and nothing else.
enum Locked {
  static let policy =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  static func reply(_ status: Status) -> Reply {
    DeskReply.page(status, Array(page.text.utf8), policy: policy, .closed)
  }

  /// A browser keeps the cookie back while it follows a link from elsewhere; from here it brings
  /// it.
  static let threshold = DeskReply.page(
    .ok,
    Array(
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Aloud</title>
      <meta http-equiv="refresh" content="0;url=/"></head>
      <body><p><a href="/">Open the desk · <span lang="es">Abrir el escritorio</span></a></p></body></html>

      """.utf8), policy: policy)

  private static let page: HTML = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Aloud</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"></head>
    <body><main><h1>This desk is locked</h1>
    <p>Open it on this computer with the command <code>aloud open</code>, in the folder of your \
    school. It lets in one browser.</p>
    <div lang="es"><h2>Este escritorio está cerrado con llave</h2>
    <p>Ábralo en esta computadora con la orden <code>aloud open</code>, en la carpeta de su \
    escuela. Deja entrar a un solo navegador.</p></div></main></body></html>

    """
}
