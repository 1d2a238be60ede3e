import AloudDesk

extension SpanishWording {
  func words(of observation: Observation) -> String {
    switch observation {
    case .noFolder(let folder): "no hay ninguna carpeta en \(folder)"
    case .root:
      "usted trabaja como root; una cuenta propia mantiene otros programas lejos de .aloud"
    case .ownAccount: "usted trabaja con una cuenta propia"
    case .clockWrong: "el reloj de esta computadora está mal: las vueltas se abren y cierran por él"
    case .clock(let day): "el reloj dice \(day)"
    case .zones: "están los datos de zonas horarias"
    case .zonesMissing(let zones):
      "faltan los datos de la zona horaria \(zones.joined(separator: ", ")): instale tzdata"
    case .nothingSecret: "aquí todavía no hay nada secreto"
    case .closedToOthers: "solo esta cuenta puede leer lo que hay en .aloud"
    case .rootOfAnother(let root):
      "\(root) es de otra cuenta, con la que hay que ejecutar aloud; desde aquí no se puede mirar lo "
        + "que contiene"
    case .openToOthers(let path, let root):
      "otros pueden leer \(path); ejecute: chmod -R go= \(ShellWord(root))"
    case .link(let path):
      "\(path) es un enlace, y aloud no sigue ninguno: ponga allí el archivo mismo"
    case .ofAnother(let path): "\(path) es de otra cuenta: désela a esta con chown"
    case .spaceUnknown: "no se puede saber cuánto espacio queda"
    case .diskFull(let free): "el disco está lleno: quedan \(free) MB"
    case .littleSpace(let free): "quedan \(free) MB; haga sitio antes de preguntar al personal"
    case .space: "hay sitio en el disco"
    case .diskUnknown: "no se puede saber en qué disco está .aloud"
    case .inMemory: "la carpeta está en la memoria: desaparece al apagar la computadora"
    case .encryptedDisk: "el disco está cifrado"
    case .snapshots(let type):
      "el sistema de archivos (\(type)) guarda copias antiguas: excluya la carpeta de ellas"
    case .plainDisk:
      "el disco no parece cifrado: quien se lo lleve tiene la caja sellada, la sal y la lista de "
        + "códigos. Cífrelo, o trabaje en una memoria USB cifrada"
    case .noCloud:
      "la carpeta no está en ninguna nube que conozcamos; tampoco la incluya en copias de seguridad"
    case .cloud(let name):
      "la carpeta parece estar en una nube (\(name)), que guarda cada estado de la caja; muévala a "
        + "otro lugar"
    case .swapUnknown: "no se puede saber si la memoria se pasa a un disco"
    case .noSwap: "la memoria no se pasa a un disco"
    case .safeSwap: "el intercambio está en la memoria o cifrado"
    case .swap(let path):
      "la memoria puede pasar a \(path), que no parece cifrado; en la computadora de quien guarda la "
        + "llave apáguelo mientras se cuenta: swapoff -a"
    case .noCoreDumps: "la memoria de un programa que falla no se escribe en el disco"
    case .coreDumps:
      "la memoria de un programa que falla puede escribirse en el disco; `ulimit -c 0` lo impide"
    case .noTemporaryFiles: "no se puede escribir nada en /tmp"
    case .boxSettles: "SQLite acepta cada ajuste que protege a las personas, y una caja se asienta"
    case .boxFails(let failure): said(of: failure).message
    case .ignored: "git deja .aloud en paz"
    case .notIgnored: "git guardaría lo secreto: añada la línea .aloud/ a .gitignore"
    case .noProc:
      "falta /proc: aquí no se puede saber si disco e intercambio son seguros; móntelo, o mire desde "
        + "fuera del contenedor"
    }
  }
}
