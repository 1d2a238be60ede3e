import AloudMarkup
import AloudModel

/// A page of ours for a printer: one document without script, fonts or anything fetched, which fits on
/// A4 and on Letter paper.
struct PrintedPage {
  let title: String
  let language: Language
  let style: HTML
  let body: HTML

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.tag)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <style>
    \(Self.common)\(style)</style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Where none of the fonts is there, another takes as much room as they do.
  private static let common: HTML = """
    @page { margin: 6mm; }
    * { box-sizing: border-box; }
    html { color: #000; background: #fff; }
    body { margin: 0; font-family: "Liberation Sans", Arial, Helvetica, sans-serif;
      font-size-adjust: 0.52; overflow-wrap: anywhere; }
    table { overflow-wrap: break-word; }
    .words, .code { font-family: "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; }
    svg.qr { display: block; }

    """
}
