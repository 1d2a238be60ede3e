import AloudDisclosure
import AloudModel

extension GroupWords {
  static let spanish = GroupWords(
    title: "¿Qué grupos debe comparar el informe?",
    why:
      "Déjelo vacío para no preguntar por ninguno, que es lo más seguro. Solo se muestran "
      + "promedios de "
      + "grupos grandes. Cuente a cada persona en un grupo.",
    group: "Grupo", people: "Personas", name: { "Nombre del grupo \($0)" },
    count: { "Personas del grupo \($0)" }, look: "Guardar y ver el pronóstico",
    forecast: "Lo que el informe podría mostrar",
    answers: { "Se invita a \($0) personas. Si responde el \($2) %, son \($1) respuestas." },
    expected: "Respuestas esperadas", inReport: "En el informe", shown: "se muestra",
    mergedWith: { "se cuenta con \($0)" },
    protects: "oculto: el resto descubriría a un grupo más pequeño", hidden: "oculto: muy pocas",
    notWorth:
      "Algunos de estos grupos quedarían ocultos. Junte los grupos pequeños, o no pregunte por "
      + "ninguno.",
    notGroups:
      "Escriba al menos dos grupos, cada uno con un nombre y un número de personas; sin comas, "
      + "dos puntos ni signos de igual",
    sum: {
      "Los grupos suman \($0) personas, y se invita a \($1): cuente a cada persona en un grupo"
    },
    language: .spanish)
}
