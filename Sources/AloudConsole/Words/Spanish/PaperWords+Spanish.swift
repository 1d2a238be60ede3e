extension PaperWords {
  static let spanish = PaperWords(
    preview: "Lo que verá el personal",
    previewNote:
      "Es la página misma, en todos los idiomas de la encuesta. Rellénela como si respondiera: "
      + "no se "
      + "guarda nada.",
    phone: "En un teléfono", computer: "En una computadora", freeze: "Fijar la encuesta",
    freezeNote:
      "Desde entonces, las preguntas, las fechas y la promesa de esta encuesta quedan como "
      + "están, y el "
      + "personal puede comprobarlo. Mire la vista previa una vez más antes de fijarla.",
    isFrozen: "Esta encuesta está fijada. Sus preguntas y su promesa quedan como están.",
    typeName: { "Escriba el nombre de la encuesta para fijarla: \($0)" },
    notTheName: { "Escriba exactamente \($0)" }, questions: "Preguntas",
    people: "Personas invitadas", open: "Fechas", ways: "Maneras de responder",
    holder: "Quien guarda la llave", outside: "Contacto externo",
    promise: "Imprimir y firmar la promesa",
    promiseNote:
      "Usted y quien guarda la llave comparan las seis palabras con la tarjeta, y las dos "
      + "partes firman. "
      + "Cuélguela donde el personal la vea.",
    poster: "Imprimir el cartel",
    posterNote:
      "Dice al personal dónde y hasta cuándo se responde, y quién ve qué. No lleva ningún código.",
    printIn: { "Abrirlo para imprimir, en \($0)" },
    print:
      "Se abre en su propia ventana. Imprímalo desde el menú del navegador y después ciérrela.",
    slips: "Imprimir los papelitos",
    leave:
      "Los papelitos los hace solo quien guarda la llave, a solas ante esta computadora. Si "
      + "usted es de la dirección, salga ahora de la sala, por favor.",
    slipsNote: {
      "Se invita a \($0) personas y se hacen \($1) papelitos: sobran algunos, para que no se "
        + "pueda deducir "
        + "quién falta. La hoja se muestra una vez y no se guarda en ninguna parte. Imprímala, "
        + "ciérrela, "
        + "recórtela y ponga los papelitos en un recipiente."
    },
    who: "¿Quién está ante esta computadora?", alone: "Guardo la llave y estoy a solas",
    notAlone: "Márquelo si es verdad; si no, no siga", slipLanguage: "Idioma de los papelitos",
    more: "Solo para más papelitos después: ¿cuántos?",
    moreHint: "Una hoja perdida no se vuelve a hacer. Haga papelitos nuevos y anule los perdidos.",
    madeBefore: "Ya se hicieron papelitos de esta encuesta. Escriba cuántos más hacen falta",
    makeSlips: "Hacer los papelitos y mostrarlos", count: "Cuenta quien guarda la llave",
    countNote:
      "En su propia computadora, sin red, con la página para contar que tiene del proyecto o de un colega "
      + "y nunca de usted. Dele el paquete en una memoria. Cuántos papelitos se repartieron lo cuenta esa persona. Le leerá "
      + "seis palabras en voz alta y devolverá la memoria con los resultados.")
}
