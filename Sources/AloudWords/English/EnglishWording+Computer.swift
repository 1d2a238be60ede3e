import AloudDesk

extension EnglishWording {
  func words(of observation: Observation) -> String {
    switch observation {
    case .noFolder(let folder): "there is no folder at \(folder)"
    case .root: "you work as root; an account of its own keeps other programs away from .aloud"
    case .ownAccount: "you work as an account of your own"
    case .clockWrong: "the clock of this computer is wrong: waves open and close by it"
    case .clock(let day): "the clock says \(day)"
    case .zones: "time zone data is there"
    case .zonesMissing(let zones):
      "no time zone data for \(zones.joined(separator: ", ")): install tzdata"
    case .nothingSecret: "there is nothing secret here yet"
    case .closedToOthers: "only this account may read what is in .aloud"
    case .rootOfAnother(let root):
      "\(root) belongs to another account, as which aloud has to be run; what lies in it cannot be "
        + "looked at from here"
    case .openToOthers(let path, let root):
      "others may read \(path); run: chmod -R go= \(ShellWord(root))"
    case .link(let path): "\(path) is a link, and aloud follows none: put the file itself there"
    case .ofAnother(let path):
      "\(path) belongs to another account: give it to this one with chown"
    case .spaceUnknown: "the free space cannot be told"
    case .diskFull(let free): "the disk is full: \(free) MB are free"
    case .littleSpace(let free): "\(free) MB are free; make room before staff are asked"
    case .space: "there is room on the disk"
    case .diskUnknown: "the disk under .aloud cannot be told"
    case .inMemory: "the folder lies in memory: it is gone when the computer stops"
    case .encryptedDisk: "the disk is encrypted"
    case .snapshots(let type):
      "the file system (\(type)) keeps old copies: exclude the folder from snapshots"
    case .plainDisk:
      "the disk does not look encrypted: who takes it has the sealed box, the salt and the list of "
        + "codes. Encrypt it, or work on an encrypted stick"
    case .noCloud: "the folder is in no cloud folder that we know; keep it out of backups, too"
    case .cloud(let name):
      "the folder lies in what looks like a cloud folder (\(name)), which keeps every state of the "
        + "box; move it elsewhere"
    case .swapUnknown: "whether memory is swapped to a disk cannot be told"
    case .noSwap: "memory is not swapped to a disk"
    case .safeSwap: "swap is in memory or encrypted"
    case .swap(let path):
      "memory may be swapped to \(path), which does not look encrypted; on the key holder's computer "
        + "turn it off while counting: swapoff -a"
    case .noCoreDumps: "memory of a crashed program is not written to disk"
    case .coreDumps:
      "memory of a crashed program may be written to disk; `ulimit -c 0` in this shell stops that"
    case .noTemporaryFiles: "nothing can be written to /tmp"
    case .boxSettles: "SQLite takes every setting that protects people, and a box settles"
    case .boxFails(let failure): said(of: failure).message
    case .ignored: "git leaves .aloud alone"
    case .notIgnored: "git would keep what is secret: add the line .aloud/ to .gitignore"
    case .noProc:
      "/proc is not there: whether disk and swap are safe cannot be told here; mount it, or look from "
        + "outside the container"
    }
  }
}
