extension InstrumentWording {
  static let spanishFigures: [[String]] = [
    [
      "Alfa",
      "Cuánto suben y bajan juntas las preguntas de una escala. Si es alto, otras preguntas parecidas ordenarían igual "
        + "a las personas; no dice que pregunten una sola cosa, ni que la media de una escuela sea de fiar.",
      "0,70 para comparar grupos, 0,80 para investigar; por encima de 0,95 puede haber preguntas repetidas",
      "Cronbach 1951; Feldt 1965; Nunnally 1978; Streiner 2003",
    ],
    [
      "Omega", "Lo mismo cuando las preguntas no pesan igual, con un modelo de un factor.",
      "como el alfa",
      "McDonald 1999; Raykov 2002",
    ],
    [
      "Correlación media",
      "Lo cerca que están, de media, dos preguntas de la escala; no sube con el número de preguntas.",
      "de 0,15 a 0,50", "Clark y Watson 1995",
    ],
    [
      "SRMR, RMSEA, CFI", "Hasta dónde un solo factor explica todas las correlaciones.",
      "SRMR de 0,08 como mucho, RMSEA de 0,06 como mucho, CFI de 0,95 o más",
      "Browne y Cudeck 1992; Bentler 1990; Hu y Bentler 1999",
    ],
    [
      "Valores propios",
      "Cuánto de lo que varía va en una dirección, y cuánto en la siguiente: si el segundo es grande, puede haber "
        + "dos cosas en una escala.",
      "el segundo por debajo de 1", "Kaiser 1960",
    ],
    [
      "Ítem-resto", "La correlación de una pregunta con la suma de las demás.", "0,30 o más",
      "Fisher 1921; Nunnally y Bernstein 1994",
    ],
    [
      "Alfa sin ella",
      "El alfa de las demás preguntas. Si es más alto que el alfa, la pregunta no ayuda.",
      "no por encima del alfa", "Cronbach 1951",
    ],
    [
      "Carga", "La correlación de una pregunta con el factor que está detrás de todas.",
      "0,40 o más",
      "Jöreskog 1967; Stevens 2002",
    ],
    [
      "Opción o puntuación más baja y más alta",
      "Cuántas personas ya no pueden bajar o subir: ahí no se ven los cambios.",
      "15% de las personas de una escala como mucho", "McHorney y Tarlov 1995",
    ],
    [
      "Sin responder", "Cuántas personas dejaron una pregunta que otras respondieron.",
      "5% como mucho",
      "Schafer 1999",
    ],
    [
      "Acuerdo A",
      "De 1, todas eligen una opción, pasando por 0, repartidas por igual, a −1, dos bandos en los extremos. "
        + "Divididas: por debajo de 0, o un 30% en cada extremo.", "0 o más", "van der Eijk 2001",
    ],
    [
      "ICC(1)", "La parte de lo que distingue a las personas que está entre escuelas.",
      "0,05 es algo, 0,10 medio, 0,25 mucho", "Shrout y Fleiss 1979; LeBreton y Senter 2008",
    ],
    [
      "ICC(2)",
      "Hasta dónde es de fiar la media de las personas de una escuela; sube con su número.",
      "0,70 o más",
      "Bliese 2000; LeBreton y Senter 2008",
    ],
    [
      "r_wg(J)",
      "Cuánto menos difieren las personas de una escuela que quienes marcan al azar. Con muchas preguntas casi siempre "
        + "es alto.", "0,70 o más", "James, Demaree y Wolf 1984; LeBreton y Senter 2008",
    ],
    [
      "r*_wg", "Lo mismo sin el aumento por el número de preguntas.", "ninguno",
      "Lindell, Brandt y Whitney 1999",
    ],
    [
      "AD", "Lo lejos que están las personas de la media de su escuela, en opciones.",
      "un sexto de las opciones como mucho", "Burke y Dunlap 2002",
    ],
    [
      "a_wg", "El acuerdo frente a lo más que la propia media de la escuela deja diferir.",
      "0,70 o más",
      "Brown y Hauenstein 2005",
    ],
    [
      "Series de una opción", "Personas que quizá respondieron sin leer.",
      "10 de cada 100 es habitual",
      "Johnson 2005; Curran 2016; Meade y Craig 2012",
    ],
  ]
}
