import AloudBallots

extension RunningWords {
  static let spanish = RunningWords(
    remind: "Recordarlo a todo el personal",
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
