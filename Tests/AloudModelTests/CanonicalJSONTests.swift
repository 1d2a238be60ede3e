import Testing

@testable import AloudModel

@Suite struct CanonicalJSONTests {
  struct Sample: Hashable, Sendable {
    var name = "a"
    var list: [Int64] = []
    var flag: Bool? = nil
    var inner: [String: String] = [:]
  }

  static let samples = [
    Sample(), Sample(name: "", list: [1], flag: true, inner: ["a": "b"]),
    Sample(name: "tab\t line\n quote\" back\\ bell\u{7} del\u{7F}", list: [-1, 0, .max, .min]),
    Sample(name: "é 世界 😀 \u{2028}/", inner: ["z": "1", "é": "2", "Z": "3", "": "4"]),
  ]

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: samples) func `what is written is read back`(sample: Sample) throws {
    let bytes = CanonicalJSON.bytes(of: sample)
    #expect(try CanonicalJSON.value(Sample.self, from: bytes) == sample)
    let compact = CanonicalJSON.bytes(of: sample, layout: .compact)
    #expect(try CanonicalJSON.lenientValue(Sample.self, from: compact) == sample)
  }

  @Test func `the form is fixed to the byte`() {
    let sample = Sample(name: "x\u{1}/\"", list: [1, -2], flag: false, inner: ["b": "é", "a": ""])
    #expect(
      String(decoding: CanonicalJSON.bytes(of: sample), as: UTF8.self) == """
        {
          "flag": false,
          "inner": {
            "a": "",
            "b": "é"
          },
          "list": [
            1,
            -2
          ],
          "name": "x\\u0001/\\""
        }

        """)
    #expect(
      String(decoding: CanonicalJSON.bytes(of: sample, layout: .compact), as: UTF8.self)
        == #"{"flag":false,"inner":{"a":"","b":"é"},"list":[1,-2],"name":"x\u0001/\""}"#)
  }

  @Test func `members sort by bytes, not by characters`() {
    let bytes = CanonicalJSON.bytes(of: ["é": 1, "z": 2, "Z": 3, "😀": 4], layout: .compact)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"Z":3,"z":2,"é":1,"😀":4}"#)
  }

  static let good = "{\n  \"inner\": {},\n  \"list\": [],\n  \"name\": \"a\"\n}\n"

  @Test(arguments: [
    ("reordered", "{\n  \"inner\": {},\n  \"name\": \"a\",\n  \"list\": []\n}\n"),
    ("indented by four", "{\n    \"inner\": {},\n    \"list\": [],\n    \"name\": \"a\"\n}\n"),
    ("on one line", #"{"inner":{},"list":[],"name":"a"}"#),
    ("without the line feed", String(good.dropLast())),
    ("with another line feed", good + "\n"),
    (
      "with carriage returns",
      "{\r\n  \"inner\": {},\r\n  \"list\": [],\r\n  \"name\": \"a\"\r\n}\r\n"
    ),
    (
      "with a member more",
      "{\n  \"extra\": 1,\n  \"inner\": {},\n  \"list\": [],\n  \"name\": \"a\"\n}\n"
    ),
    (
      "with null for nothing",
      "{\n  \"flag\": null,\n  \"inner\": {},\n  \"list\": [],\n  \"name\": \"a\"\n}\n"
    ),
    (
      "with a member twice",
      "{\n  \"inner\": {},\n  \"list\": [],\n  \"name\": \"a\",\n  \"name\": \"a\"\n}\n"
    ),
    ("escaped needlessly", "{\n  \"inner\": {},\n  \"list\": [],\n  \"name\": \"\\u0061\"\n}\n"),
  ])
  func `the right content in another form is refused`(form: String, text: String) throws {
    #expect(try CanonicalJSON.value(Sample.self, from: Self.bytes(Self.good)) == Sample())
    #expect(throws: CanonicalJSON.Refusal.notCanonical, "\(form)") {
      try CanonicalJSON.value(Sample.self, from: Self.bytes(text))
    }
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{"name":1,"list":[],"inner":{}}"#, #"{"name":"a"}"#, "\u{FEFF}{}x",
    #"{"name":"a","list":[1.5],"inner":{}}"#,
    #"{"name":"a","list":[99999999999999999999],"inner":{}}"#,
  ])
  func `other content is refused`(text: String) {
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.value(Sample.self, from: Self.bytes(text))
    }
  }

  @Test func `bytes that are no text are refused`() {
    var bytes = Self.bytes(Self.good)
    bytes[bytes.count - 5] = 0xFF
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.value(Sample.self, from: bytes)
    }
  }
}

extension CanonicalJSONTests.Sample: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    name = try json.value("name")
    list = try json.value("list")
    flag = try json.optional("flag")
    inner = try json.value("inner")
  }

  var json: JSONTree {
    ["name": name.json, "list": list.json, "flag": flag?.json, "inner": inner.json]
  }
}

extension CanonicalJSONTests {
  /// Every byte changed, left out and doubled.
  @Test(arguments: samples) func `no other bytes are taken for the same value`(
    sample: Sample
  ) throws {
    let bytes = CanonicalJSON.bytes(of: sample)
    for place in bytes.indices {
      var (changed, shorter, longer) = (bytes, bytes, bytes)
      changed[place] ^= 1 << UInt8(place % 8)
      shorter.remove(at: place)
      longer.insert(bytes[place], at: place)
      for mutated in [changed, shorter, longer] where mutated != bytes {
        guard let other = try? CanonicalJSON.value(Sample.self, from: mutated) else { continue }
        #expect(other != sample)
        #expect(CanonicalJSON.bytes(of: other) == mutated)
      }
    }
  }

  @Test func `files nested beyond any of ours are refused, however deep`() {
    for depth in [65, 1_000, 1_000_000] {
      for open in ["[", "{\"a\":"] {
        let text = String(repeating: open, count: depth)
        #expect(throws: CanonicalJSON.Refusal.malformed) {
          try CanonicalJSON.lenientValue(Sample.self, from: Self.bytes(text))
        }
      }
    }
    let inner = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(JSONTree(reading: Self.bytes(inner)) != nil)
  }

  @Test func `a number beyond 32 bits is refused where a count is read, on every computer`() throws
  {
    let largest = try CanonicalJSON.lenientValue([Int].self, from: Self.bytes("[2147483647]"))
    #expect(largest == [2_147_483_647])
    for text in ["[2147483648]", "[-2147483649]", "[9223372036854775807]"] {
      #expect(throws: CanonicalJSON.Refusal.malformed) {
        try CanonicalJSON.lenientValue([Int].self, from: Self.bytes(text))
      }
    }
  }

  @Test func `the first of two members counts where another program wrote them`() throws {
    let text = #"{"name":"a","name":"b","list":[],"inner":{"x":"1","x":"2"}}"#
    let read = try CanonicalJSON.lenientValue(Sample.self, from: Self.bytes(text))
    #expect(read == Sample(inner: ["x": "1"]))
  }
}
