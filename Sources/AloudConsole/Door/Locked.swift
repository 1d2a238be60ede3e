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
      <body><p><a href="/">\(DeskLanguage.openInAll.text)</a></p></body></html>

      """.utf8), policy: policy)

  private static let page: HTML = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Aloud</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"></head>
    <body><main>\(DeskLanguage.lockedInAll)</main></body></html>

    """
}
