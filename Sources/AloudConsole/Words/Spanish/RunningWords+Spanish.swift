import AloudBallots

extension RunningWords {
  static let spanish = RunningWords(
    answering: "Dejar que el personal responda",
    everyWay: "Cada vía prometida tiene que estar abierta mientras dure la encuesta.",
    onAPage: "En una página",
    onAPageNote:
      "La página la sirve una orden propia, que sigue en marcha hasta que se termina con Ctrl-C. "
      + "Escríbala en una terminal, en esta carpeta.",
    station: "En una computadora", phones: "Por teléfono, detrás de un proxy",
    byFile: "Por archivo",
    byFileNote:
      "Haga el formulario y póngalo donde el personal lo encuentre: una carpeta compartida o "
      + "una memoria. Funciona sin red.",
    makeForm: "Hacer el formulario y guardarlo",
    formWords: "Palabras del formulario, para comparar",
    takeIn: "Para recoger lo que se devuelve", remind: "Recordarlo a todo el personal",
    remindNote: "Copie estos textos y envíelos a todo el personal por igual, nunca solo a algunos.",
    void: "Anular los papelitos que sobran",
    voidLeave:
      "Esto lo hace solo quien guarda la llave, a solas ante esta computadora. Si usted es de "
      + "la dirección, salga ahora de la sala, por favor.",
    voidNote:
      "Un papelito que sobra no debe usarlo nadie. Para contar hace falta saber cuántos se "
      + "repartieron.",
    codes: "Los códigos de los papelitos que sobran",
    codesHint: "Uno en cada línea, escrito o leído con un lector. No se guardan en ninguna parte.",
    voidThem: "Anularlos",
    voided: { $0 == 1 ? "Se anuló 1 papelito." : "Se anularon \($0) papelitos." },
    notVoided: { kind, number in
      switch kind {
      case .voided: "\(number) anulados."
      case .voidedBefore: "\(number) ya estaban anulados."
      case .alreadySpent: "\(number) no anulados: ya se usaron."
      case .unknownCode: "\(number) no anulados: no son de esta encuesta. Mire otra vez el papel."
      }
    }, noCode: { "\($0) no anulados: no es un código. Escríbalos de nuevo desde el papel." })
}
