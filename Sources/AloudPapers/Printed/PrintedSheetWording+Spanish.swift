import AloudDefinition
import AloudModel

extension PrintedSheetWording {
  static let spanish = PrintedSheetWording(
    code: "Código de su papelito",
    mark: "Marque una casilla por pregunta. Puede saltarse cualquier pregunta.",
    preferNotToAnswer: "Prefiero no responder", preferNotToSay: "Prefiero no decirlo",
    mayQuote: "Pueden citarlo palabra por palabra",
    commentHint: "Por favor, no escriba nombres ni detalles que solo usted conozca. Si alguien"
      + " está sufriendo un daño, no use este espacio.",
    typists: "Pero las dos personas que pasan esta hoja a la computadora ven lo que escriba.",
    aboutYou: "Sobre usted (opcional)", comments: "Con sus propias palabras (opcional)",
    part: { "Parte \($0) de \($1)" },
    groups: {
      "Solo se muestran promedios de grupos en los que respondieron \($0) o más. Puede dejar esta"
        + " parte en blanco."
    },
    promise: { role, closes in
      [
        "No escriba su nombre. Saque cualquier papelito del recipiente; nadie anota cuál. Quédese"
          + " con él.",
        "Dos personas pasan a la computadora lo que usted marque: \(role), que guarda la llave, y"
          + " una persona elegida por el personal. Se les pide no contar nada a nadie y triturar"
          + " todas las hojas cuando las respuestas estén guardadas.",
        "Esta hoja no es para la dirección de la escuela. Ningún resultado muestra lo que marcó una"
          + " sola persona.",
        MomentWords.sentence("Eche la hoja en la caja cerrada, a más tardar el \(closes)"),
      ]
    },
    words: (
      "Palabras de la encuesta",
      "Son las mismas en su papelito. Si no son iguales, no use esta hoja."
    ),
    contact: { "Preguntas, o presión para responder: \($0)" })
}
