import Testing

@testable import AloudHTTP

/// Forms with files, read strictly.
@Suite struct MultipartFormTests {
  private func form(_ text: String, atMost limit: Int = 10) -> SubmittedForm? {
    SubmittedForm(Array(text.utf8), boundary: "edge", atMost: limit)
  }

  private static let field = "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
  private static let file =
    "--edge\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.csv\"\r\n"
    + "Content-Type: text/csv\r\n\r\n"

  @Test func `fields and files are read as they were sent`() throws {
    let read = try #require(form("\(Self.field)\(Self.file)a\r\n--edg\r\n\r\n--edge--\r\n"))
    #expect(read.text(of: "a") == "1")
    #expect(read.text(of: "f") == "a\r\n--edg\r\n")
  }

  @Test func `an empty file and a form of nothing are read`() throws {
    #expect(form("\(Self.file)\r\n--edge--\r\n")?.part("f")?.bytes == [])
    #expect(form("--edge--\r\n") != nil)
  }

  @Test func `what was sent is overwritten when nobody has the form any more`() throws {
    var form = form("\(Self.file)answers\r\n--edge--\r\n")
    var part = form?.part("f")
    let bytes = try #require(part).bytes
    form = nil
    #expect(bytes == Array("answers".utf8))
    part = nil
    #expect(bytes == [UInt8](repeating: 0, count: 7))
    withExtendedLifetime((form, part)) {}
  }

  @Test func `a form of two parts of one name is none, and nothing of it is kept`() {
    #expect(form("\(Self.file)a\r\n\(Self.file)b\r\n--edge--\r\n") == nil)
  }

  @Test(arguments: [
    "", "--edge", "--edg--\r\n", "preamble\r\n--edge--\r\n", field, "\(field)--edge-",
    "\(field)--edge--\r\nepilogue", "\(field)\(field)--edge--\r\n",
    "--edge\r\n\r\n1\r\n--edge--\r\n",
    "--edge\nContent-Disposition: form-data; name=\"a\"\n\n1\n--edge--",
    "--edge\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n1\r\n--edge--\r\n",
    "--edge\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\n1\r\n--edge--\r\n",
    "--edge\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--edge--\r\n",
    "--edge\r\nContent-Disposition: form-data; name=\"a\"; x=\"y\"\r\n\r\n1\r\n--edge--\r\n",
    "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\nX: y\r\n\r\n1\r\n--edge--\r\n",
    "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--edge--\r\n",
  ])
  func `what is not exactly such a form is none`(text: String) { #expect(form(text) == nil) }

  @Test func `more parts than may be are no form`() {
    #expect(form("\(Self.field)\(Self.file)\r\n--edge--\r\n", atMost: 1) == nil)
  }
}
