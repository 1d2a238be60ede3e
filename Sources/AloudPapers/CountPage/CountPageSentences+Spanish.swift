extension CountPageWording {
  /// What the script says, by what it is about.
  static let spanishSentences: [(key: String, text: String)] = [
    (
      "stopped",
      """
      La página no pudo seguir. No se contó nada. Vuelva a cargarla o use otro navegador, por \
      favor.
      """
    ),
    ("malformed", "Este archivo no es un paquete como los que escribe aloud. Pídalo otra vez."),
    ("version", "Este paquete es de otra versión de aloud. Pida la página de esa versión."),
    ("damaged", "Este paquete cambió en el camino. No se contó nada. Pídalo otra vez."),
    (
      "earlier-releases",
      "El paquete no trae los resultados anteriores que nombra. Pídalo otra vez."
    ),
    (
      "sets-disagree",
      """
      En el paquete no hay un papelito usado por cada respuesta. Pídalo otra vez. Si vuelve \
      igual, llame al contacto externo.
      """
    ),
    (
      "another-key",
      """
      Esta es una llave, pero no la de esta encuesta. Busque la tarjeta con las palabras de la \
      llave que ve arriba.
      """
    ),
    (
      "none-opened",
      """
      Ninguna respuesta se abre con esta llave. Las respuestas se cambiaron o se reemplazaron. \
      No se contó nada. Llame al contacto externo.
      """
    ),
    (
      "earlier-release",
      """
      El paquete trae un resultado anterior que esta página no puede leer. Pida una página más \
      nueva.
      """
    ),
    (
      "more-than-slips",
      """
      Se abrieron {ballots} respuestas y se repartieron {slips} papelitos. Cuente otra vez los \
      papelitos. Si el número es correcto, alguien añadió respuestas: no se puede decir nada. \
      Llame al contacto externo.
      """
    ),
    (
      "more-than-invited",
      """
      Se abrieron {ballots} respuestas y se invitó a {invited} personas. Alguien respondió dos \
      veces o añadió respuestas: no se puede decir nada. Llame al contacto externo.
      """
    ),
    ("slips-missing", "Escriba cuántos papelitos se repartieron, por favor."),
    (
      "known-release",
      "Uno de los resultados anteriores no es un release.json. Elija otra vez, por favor."
    ),
    (
      "counted-before",
      """
      Uno de los resultados anteriores es de esta misma encuesta: ya se contó. Use ese resultado.
      """
    ),
    (
      "key-used",
      """
      Esta llave ya abrió otra encuesta. Una llave abre una sola encuesta. Llame al contacto \
      externo.
      """
    ),
    ("card-right", "Están los 14 grupos, y concuerdan entre sí."),
    ("card-short", "Grupos completos hasta ahora: {group}"),
    ("card-long", "Son más de 14 grupos."),
    ("card-symbol", "El grupo {group} tiene un signo que no hay en ninguna tarjeta."),
    (
      "card-wrong",
      """
      Esto no es lo que dice la tarjeta. Compare todos los grupos, primero el número {group}.
      """
    ),
    ("no-line", "Esta no es una línea pública. Cópiela entera, por favor."),
    (
      "rehearsed",
      """
      Su tarjeta abre lo que se sella con esta línea. Las palabras de la llave son: {words}. \
      Están en su tarjeta, y los papelitos tienen que mostrar las de su idioma.
      """
    ),
    (
      "other-card",
      """
      Esta tarjeta no es de esta línea. Compare las dos con sus notas. Avise a la dirección \
      antes de que se abra la encuesta.
      """
    ),
    ("whose", "{title}, {school}. Encuesta {wave}, cerrada el {closes}."),
    (
      "how-many",
      """
      {ballots} respuestas selladas, {slips} papelitos impresos, {invited} personas invitadas. \
      El paquete nombra {releases} resultados anteriores, y los papelitos tienen que nombrar \
      los mismos.
      """
    ),
    (
      "how-many-link",
      """
      {ballots} respuestas selladas por un enlace abierto: quien lo tuvo pudo responder más de \
      una vez. {invited} personas invitadas. El paquete nombra {releases} resultados \
      anteriores.
      """
    ),
    ("progress", "{done} de {all} respuestas abiertas"),
    (
      "opened",
      """
      {opened} respuestas contadas, {invalid} no válidas. El paquete nombra {releases} \
      resultados anteriores; usted dio {known}.
      """
    ),
    (
      "tampered",
      """
      Lo que no se pudo contar ya no era válido antes del cierre. ¿El personal respondió con \
      nuestras páginas? Entonces alguien manipuló algo: avise al contacto externo.
      """
    ),
    (
      "over",
      """
      Respondieron más personas de las invitadas. Por eso solo se dice cuántas respondieron y \
      cuántas se invitaron.
      """
    ),
    (
      "unnamed",
      """
      Usted dio resultados que este paquete no nombra: {waves}. ¿Se preguntó a las mismas \
      personas? Entonces al personal se le dijeron menos de los que son: avise al contacto \
      externo.
      """
    ),
    (
      "check-release",
      "Este no es un resultado como los que escribe aloud, o alguien cambió una cifra."
    ),
    ("check-spent", "Esta no es una lista de papelitos contados."),
    ("check-spent-other", "Esta lista de papelitos es de otro resultado."),
    (
      "checked",
      "El resultado de {wave}, {school}: respondieron {counted} de {invited}. Sus seis palabras:"
    ),
    (
      "checked-silent",
      """
      El resultado de {wave}, {school}: respondieron muy pocas personas para decir algo. Sus \
      seis palabras:
      """
    ),
    ("accepted-none", ""),
    (
      "accepted-right",
      """
      Las palabras que le leyeron son correctas: estos resultados se incorporaron. Ahora borre \
      el paquete, destruya las dos tarjetas y borre la memoria USB.
      """
    ),
    (
      "accepted-own",
      """
      Estas son las palabras que leyó usted. Pida las otras seis, las que siguen a Accepted. \
      Conserve el paquete y las dos tarjetas.
      """
    ),
    (
      "accepted-other",
      """
      Estas no son las palabras con las que se incorporan estos resultados. Pídalas otra vez. \
      Conserve el paquete y las dos tarjetas.
      """
    ),
    ("receipt-none", ""),
    ("receipt-no-list", "Para buscar un recibo, elija también spent.txt."),
    ("receipt-mistyped", "Un recibo tiene diez letras y cifras. Compárelo, por favor."),
    ("receipt-found", "Este papelito se contó."),
    ("receipt-missing", "Este recibo no está en la lista."),
  ]
}
