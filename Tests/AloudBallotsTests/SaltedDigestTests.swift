import AloudCounting
import AloudCrypto
import AloudModel
import Testing

@testable import AloudBallots

/// Entries of the box and receipts, held against another program's HMAC and SHA-256.
@Suite struct SaltedDigestTests {
  private let salt = WaveSalt(reading: Array(0..<32))!
  private let manifest = Fingerprint(Array(repeating: 7, count: 32))!
  private let spent = EntryID(Array(repeating: 9, count: 32))!

  @Test func `a code's entry is its HMAC under the wave's salt`() throws {
    // Python 3.11: import hmac
    //   hmac.new(bytes(range(32)), b"code|7K3MQ2XD9TBA", "sha256").hexdigest()
    let code = try #require(Code(symbols: "7k3m-q2xd-9tba"))
    #expect(
      Hexadecimal.encode(salt.entry(of: code).bytes)
        == "e11dcdf8545c489c3f5ca3aaecfa76e986269eaa06fc8f508f478ba98e6432e5")
  }

  @Test func `a ballot's entry is the HMAC of its sealed text`() throws {
    // A header with P-256's base point as `epk`, twelve zero bytes, "hello", sixteen zero bytes.
    let header =
      "eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSIsImVwayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwi"
      + "eCI6ImF4ZlI4dUVzUWtmNHZPYmxZNlJBOG5jRGZZRXQ2ek9nOUtFNVJkaVl3cFkiLCJ5IjoiVC1OQzR2NGFmNXVP"
      + "NS10S2ZBLWVGaXZPTTFkck1WN095N1pBYURlX1VmVSJ9fQ"
    let text = header + "..AAAAAAAAAAAAAAAA.aGVsbG8.AAAAAAAAAAAAAAAAAAAAAA"
    // Python 3.11: hmac.new(bytes(range(32)), b"ballot|" + text.encode(), "sha256").hexdigest()
    let ballot = try #require(SealedBallot(reading: Array(text.utf8)))
    #expect(
      Hexadecimal.encode(salt.entry(of: ballot).bytes)
        == "cc7636c5cf780f3a34016830865dd72fa39d9b98f368b23aa473d9f7537bdd00")
  }

  @Test func `another salt gives another entry`() throws {
    let code = try #require(Code(symbols: "7K3M-Q2XD-9TBA"))
    #expect(Fernhill.salt(1).entry(of: code) != Fernhill.salt(2).entry(of: code))
    #expect(Fernhill.salt(1).entry(of: ballot()) != Fernhill.salt(2).entry(of: ballot()))
  }

  @Test func `a deposit holds entries and the sealed ballot, and no code`() throws {
    let code = try #require(Code(symbols: "7K3M-Q2XD-9TBA"))
    let deposit = Deposit(code: code, sealed: ballot(), salt: salt)
    #expect(deposit.code == salt.entry(of: code) && deposit.ballot == salt.entry(of: ballot()))
    var dumped = ""
    dump(deposit, to: &dumped)
    #expect(!dumped.contains("7K3M"))
  }

  @Test func `a salt comes back from its file, beside its manifest alone`() throws {
    let (salt, manifest) = (Fernhill.salt(), Fernhill.manifest())
    let file = salt.file(beside: manifest.fingerprint)
    #expect(file.count == 96)
    guard case .salt(let read) = WaveSalt.read(file, beside: manifest) else {
      Issue.record("the salt does not come back")
      return
    }
    #expect(read.secret == salt.secret && read.entry(of: ballot()) == salt.entry(of: ballot()))
    let other = Fernhill.manifest(key: Fernhill.key(2))
    guard case .anotherManifest = WaveSalt.read(file, beside: other) else {
      Issue.record("another manifest passes")
      return
    }
    for length in [0, 31, 32, 33, 64, 95, 97] {
      guard case .damaged = WaveSalt.read(Array(repeating: 1, count: length), beside: manifest)
      else {
        Issue.record("\(length) bytes pass")
        return
      }
    }
  }

  @Test func `no bit of a salt file can change unnoticed`() {
    let manifest = Fernhill.manifest()
    let file = Fernhill.salt().file(beside: manifest.fingerprint)
    for bit in 0..<(file.count * 8) {
      var changed = file
      changed[bit / 8] ^= 1 << (bit % 8)
      guard case .damaged = WaveSalt.read(changed, beside: manifest) else {
        Issue.record("bit \(bit)")
        return
      }
    }
  }

  @Test func `a marked entry is made by its salt alone, and by no other bytes`() throws {
    let code = try #require(Code(symbols: "7K3M-Q2XD-9TBA"))
    let salt = Fernhill.salt(1)
    let entry = salt.entry(of: code)
    #expect(salt.made(entry) && !Fernhill.salt(2).made(entry))
    for bit in 0..<256 {
      var changed = entry.bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(!salt.made(try #require(EntryID(changed))), "bit \(bit)")
    }
    // Under version 1 entries have no mark.
    #expect(self.salt.made(entry))
  }

  @Test func `a marked entry is 24 bytes of one HMAC and eight of another`() throws {
    let manifest = Fernhill.manifest()
    let secret = Fernhill.salt().secret
    let code = try #require(Code(symbols: "7K3M-Q2XD-9TBA"))
    let head = Array(SHA256.hmac(Array("code|7K3MQ2XD9TBA".utf8), key: secret).prefix(24))
    let mark = SHA256.hmac(Array("entry|".utf8) + head, key: secret).prefix(8)
    #expect(Fernhill.salt().entry(of: code).bytes == head + mark)
    let stated = SHA256.hmac(Array("manifest|".utf8) + manifest.fingerprint.bytes, key: secret)
    let checked = SHA256.hmac(Array("salt|".utf8) + stated, key: secret)
    let file = Fernhill.salt().file(beside: manifest.fingerprint)
    #expect(file == secret + stated + checked)
  }

  @Test func `an entry has 32 bytes and sorts by them`() throws {
    for length in [0, 31, 33] { #expect(EntryID(Array(repeating: 1, count: length)) == nil) }
    let low = try #require(EntryID(Array(repeating: 1, count: 31) + [0]))
    let high = try #require(EntryID(Array(repeating: 1, count: 31) + [255]))
    #expect(low < high && !(high < low))
  }

  // MARK: receipts

  @Test func `T20: a receipt is the beginning of a digest of manifest and spent entry`() {
    // Python 3.11: d = hashlib.sha256(b"aloud-receipt|" + b"\7"*32 + b"|" + b"\t"*32).digest()
    //   n = int.from_bytes(d, "big") << 4
    //   "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[n >> 5*i & 31] for i in range(51, -1, -1))[:10]
    #expect(Receipt(manifest: manifest, spent: spent).symbols == "HPKFKS2ZRD")
  }

  @Test func `T20: a receipt differs by slip and by wave`() throws {
    let receipt = Receipt(manifest: manifest, spent: spent)
    let other = try #require(Fingerprint(Array(repeating: 8, count: 32)))
    let slips = Slips.first(40)
    #expect(Receipt(manifest: other, spent: spent) != receipt)
    #expect(Set(slips.entries.map { Receipt(manifest: manifest, spent: $0) }).count == 40)
  }

  @Test func `T20: a receipt is read exactly as printed`() {
    #expect(
      Receipt(printed: "HPKFKS2ZRD") == Receipt(manifest: manifest, spent: spent))
    for text in ["", "hpkfks2zrd", "HPKFK-S2ZRD", "HPKFKS2ZR", "HPKFKS2ZRDA", "OPKFKS2ZRD"] {
      #expect(Receipt(printed: text) == nil, "\(text)")
    }
  }

  @Test func `receipts sort by their symbols`() throws {
    let receipts = ["9AAAAAAAAA", "AAAAAAAAAA", "B000000000"].compactMap(Receipt.init(printed:))
    #expect(receipts.count == 3 && receipts.shuffled().sorted() == receipts)
  }

  // MARK: the intake key

  @Test func `an intake key comes back from its file`() throws {
    let intake = Fernhill.intake()
    let read = try #require(IntakeKey(reading: intake.file))
    #expect(read.publicLine == intake.publicLine && read.file == intake.file)
  }

  @Test func `a damaged intake key file holds no key`() {
    let file = Fernhill.intake().file
    #expect(IntakeKey(reading: []) == nil)
    #expect(IntakeKey(reading: Array(file.dropLast())) == nil)
    #expect(IntakeKey(reading: [0xFF] + file) == nil)
    var changed = file
    changed[0] = changed[0] == UInt8(ascii: "2") ? UInt8(ascii: "3") : UInt8(ascii: "2")
    #expect(IntakeKey(reading: changed) == nil)
  }
}
