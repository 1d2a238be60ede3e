import AloudHTTP
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// What cannot even be looked at is told in words: what it was, which limit, and what to do.
@Suite struct NotTakenTests {
  private func answer(
    _ path: String, _ language: DeskLanguage, type: String, length: Int? = nil, body: String = "x"
  ) async throws -> String {
    try await OpenDesk.with { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        "POST \(path) HTTP/1.1\r\nHost: \(desk.host)\r\nConnection: close\r\nCookie: \(cookie)\r\n"
          + "Sec-Fetch-Site: same-origin\r\nAccept-Language: \(language.rawValue)\r\n"
          + "Content-Type: \(type)\r\nContent-Length: \(length ?? body.utf8.count)\r\n\r\n\(body)")
    }.value
  }

  private static let file = "multipart/form-data; boundary=edge"
  private static let text = "application/x-www-form-urlencoded"

  @Test(arguments: [
    (DeskLanguage.english, "The file is too large", "at most 8 MB"),
    (.spanish, "El archivo es demasiado grande", "8 MB como mucho"),
  ])
  func `of a file that is too large the limit is said, and the page is offered again`(
    language: DeskLanguage, title: String, limit: String
  ) async throws {
    let answer = try await answer("/upload", language, type: Self.file, length: 99_999_999)
    #expect(answer.hasPrefix("HTTP/1.1 413 "))
    #expect(answer.contains("<h1>\(title)</h1>") && answer.contains(limit))
    #expect(answer.contains("href=\"/upload\"") && answer.contains("lang=\"\(language.rawValue)\""))
  }

  @Test(arguments: [
    (DeskLanguage.english, "This text is too long", "one megabyte"),
    (.spanish, "Este texto es demasiado largo", "un megabyte"),
  ])
  func `of a text that is too long the limit is said, and where what was typed is`(
    language: DeskLanguage, title: String, limit: String
  ) async throws {
    let answer = try await answer("/", language, type: Self.text, length: 99_999_999)
    #expect(answer.hasPrefix("HTTP/1.1 413 "))
    #expect(answer.contains("<h1>\(title)</h1>") && answer.contains(limit))
  }

  @Test(
    arguments: DeskLanguage.allCases, ["two fields", "no form", "another page", "another kind"])
  func `what is no form of the desk is told on a page, on which nothing of the folder stands`(
    language: DeskLanguage, what: String
  ) async throws {
    let part = "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
    let (path, type, body) =
      switch what {
      case "two fields": ("/upload", Self.file, part + part + "--edge--\r\n")
      case "no form": ("/upload", Self.file, "nothing of that kind")
      case "another page": ("/elsewhere", Self.file, part + "--edge--\r\n")
      case _: ("/elsewhere", "text/plain", "a=1")
      }
    let answer = try await answer(path, language, type: type, body: body)
    #expect(answer.hasPrefix("HTTP/1.1 400 ") && !answer.contains(OpenDesk.secret))
    let words = language.frame
    #expect(answer.contains("<h1>\(words.unread)</h1>"))
    #expect(answer.contains(words.unreadNote) && answer.contains("href=\"\(path)\""))
  }
}
