extension WordList {
  /// The Spanish words, under the same laws as the English ones, in the order of their values.
  ///
  /// Every word has four to eight lower-case ASCII letters and none is written with an accent, so that
  /// any keyboard and any font can show it. No two begin with the same four letters or are one slip
  /// apart, and no two sound alike where b and v, or s and z, are said alike.
  package static let spanish: [String] = """
    abajo abanico abarca abasto abdomen abedul abeja abeto abierto abismo ablandar
    abogado abolir abonar abordaje abrazar abreviar abril abrupta absoluto absurdo
    abuela abundar acabar acacia academia acampar acceso accionar acebo aceite
    acelerar acento acepta acequia acera acetato achiote aclarar acogedor acomodar
    acopio acordar actitud actora actriz actual acuario acudir acuerdo acumular
    adagio adalid aderezo adhesivo adivino adjetivo adjunto admitir adobe adoptar
    adorable aduana adulto aeronave afianzar afilador afinidad afirmar afluente
    aforo agarrar agasajo agave agencia agilidad agitar agosto agradar agregar agro
    agrupar agua agudo agujero agustino ahondar aire aislado ajedrez ajeno ajetreo
    ajuar ajuste alabanza alambre alarma albahaca albergue alboroto albufera alcalde
    alce alcoba alcurnia aldea alejar aleluya alerta aleteo alfa alfil alfombra
    alguacil alianza alinear alivio aljibe allanar allende almacena almendra
    almizcle almorzar almuerzo alondra alpaca alpes alpino alquiler altavoz alteza
    altillo altura alumno alveolar alzar amalgama amapola amarillo amatista amazona
    ambiente ameba amenizar amianto amigo amistad amonio amparo amplitud ampolla
    amuleto anagrama analista ancho ancla andar androide anexo anfibio angelito
    anglo anguila anhelo anillo animal anoche anotar antena antiguo antorcha anual
    anuencia anular anunciar anverso anzuelo apacible apagar apalear aparato apego
    apellido apertura apetito apio aplauso aplicar apogeo aporte apostar apoyar
    aprender apropiar apuesta apuntar apuro arbitral arboleda arbusto arca archivo
    arcilla ardiente ardor arduo arena argamasa argento argolla ariete armadura
    armero arquero arrastre arreglar arriba arroz arruga artal arte artista asamblea
    ascenso asegurar asensio asertivo asesor asfalto asidero asignar asilo aspecto
    aspirina astro astuto asumir asunto atalaya atasco atender atesorar atino atisbo
    atizar atlante atleta atole atributo atuendo auditor auge augurio aula aumentar
    aureola aurora ausencia auspicio autor auxilio avance avellana aventura avestruz
    aviador avidez avioneta avisar ayuda ayuno azabache azada azafata azalea azotea
    azufre azul bacalao bache bacilo bagaje baile balanza balboa balde baliza
    ballena baluarte bananera banca bandera banquete barato barbacoa barco barniz
    baronesa barra barullo base bastidor bata bateo batidora batuta bautismo beber
    bebida becerro belleza benigno biela bienio bigote biliar billete bimestre
    binario binomio biombo bisagra bisiesto bisonte bistec bizcocho blanco blindaje
    bloque blusa bobina boca bodega bohemia boleto boliche bolsa bombero bonanza
    bondad bonete bonito bono boquilla borde boreal borla bosque bostezo botana
    botica botones boxeo brazo brea brecha bregar breve brida brigada brilla brindar
    broche broma bronce brote buceo bucle budismo bueno buey bufanda buitre bulbo
    burbuja buril busca buzo caballo cabeza cabildo cable cabo cabra cacao cacerola
    cachorro cacique cadena cadmio cafetera calabaza calcio caldo calentar calidad
    calmar calzado camarero cambiar camello camiseta campo canasta cancelar candente
    canela cangrejo canina canje canoa cantidad caoba capital capote capricho
    captura capucha caqui caravana carbono cardenal cargar carisma carnaval carpeta
    carrera carta casa cascabel casero casino casona casquete castilla casual
    catorce cauce caudal cautela caverna caviar cayado cazador cazuela cebada
    cebiche cebolla ceibo celeste celular cemento cena cenefa ceniza centavo cepillo
    cerca cerebro cerilla cero cerrojo certamen cerveza cese chaleco chaparro
    chaqueta charla chayote checa chicle chimenea chispa choclo choque chorro
    chuleta chupete ciclismo cielo ciencia ciervo cifra cigarra cilantro cilindro
    cimentar cimiento cinco cine cinta circuito cirujano cisterna citar ciudad civil
    claro clase claustro clavel cliente clima cobalto cobertor cobija cobre coche
    cocina codazo codorniz cofia cogollo cohete colador colcha colegio colgante
    coliseo collar colmena color columna comarca comercio comida compra comunal
    concepto conducta conectar conforme conjunto conocido consejo contexto convenio
    cooperar copiar copla coqueta coraje corbata corcho cordero corista cornisa
    corporal correo cortina corzo cosecha costa cotiza cotorra craneal crear
    creencia cremoso cresta criatura criba criollo cripta cristina criterio cronista
    croquis crucero cruza cuaderno cuajo cuarenta cuatro cuba cubeta cubierta cubrir
    cuchillo cuco cuello cuenta cuerpo cueva culebra culminar cultura cumbre cumplir
    cuota curar curioso cursiva curvo custodia dactilar dance danzar decencia
    decisivo declive decora decretar dedicar dedo defensor definir dehesa delantal
    delegar demagogo densidad dentista deporte derecho desayuno descanso desfile
    desgaste deshielo deslinde desnivel despacio destacar detalle detector devenir
    devolver devuelto diadema diagrama dialecto diamante diana diario dibujar
    dictamen diente diestra difundir digital dignidad diluvio diminuto dinamita
    dinero dintel diorama diploma diptongo diputado director dirigir discurso
    disimulo distrito divisa divulgar doble doce doctor dogma dolmen dominio donante
    dorada dormir dorsal dosel drama dualidad duende dueto dulce dulzura duque
    durazno ebanista echar eclipse ecuador ecuestre edema edificio editora educador
    efectivo eficaz efigie ejecutor ejemplo ejercer elaborar elegante elemento
    elenco elevador eliminar elipsis elixir elogiar elote embajada embebido emblema
    embrague embutido emerger emigrar emisora emitir empate empezar empiece emplazar
    emporio empresa empuje emulador encaje enchufe encuesta endereza endulzar enero
    enfoque enfrente englobar engrasar enigma enjambre enjuague enlace enmarcar
    enmendar enmienda enorme enredar ensalada entablar entender entidad entorno
    entrega enumerar envase envolver envuelto episodio equipo erizo ermita erudito
    esbelta escala escena escolar escrito escuela esencial esfera esfinge esfuerzo
    esgrima esmalte esmero espalda especial espiral esposa espuma esquina estado
    estela estilo estopa estrella estudiar etapa eterno etiqueta euforia evaluar
    evento evitar exacto exaltar examinar excavar expandir experto explicar exponer
    exprimir exterior extracto fabricar fachada factor facultad familiar fandango
    fantasma farmacia faro fauna favor febrero fecha federal felino felpudo femenina
    feria fermento fervor festival fibra fichero fideo fieltro fiesta figurar
    fijador fila filial filtrar final finca fiordo firmeza flamenco flauta fleco
    flexible flor flota fluencia fluidez fluorita fluvial fogata folio folklore
    fomentar fondo fonema fontana forestal forjado forma forro fortuna fosfato foto
    fragata franela frase fraterno frazada frente fresco frijol friolera friso
    frontera frugal fruto fucsia fulgor fundador funeral fuste futuro gabinete
    gacela gafa gaita galaxia galera gallo galope gamma gamuza ganancia ganso garaje
    garbanzo gardenia garfio garganta garro garza gaseosa gasolina gatear gato
    gaucho gaviota gazpacho gelatina general genial genotipo gente genuino geranio
    gerente germen gerundio gigante gimnasio girasol glaciar global gloria glosario
    glucosa gluten gnomo gobernar goleta golfo golosina golpe goma gong gorgojo
    gorila gorra goteo grabar gracia grado grafito gran grapa gratuito gravedad
    gremio griego grifo grillo grueso grulla grumete guante guardia guayabo guijarro
    guinda guiso guitarra habitual hablante hacienda halago hallazgo hamaca harina
    haya hebilla hebra helada helecho helio heraldo herencia hermano heroico hidrato
    hiena hierba higiene hija hilado hilera hilo himno hinojo hipoteca hisopo hocico
    hogar hoguera hojalata holgura homenaje honesto honor honradez hora horchata
    hormiga horno hospedar hostal hotel hoyo hueco huella huemul huerto humano
    humedad humilde idea idioma igualdad iluminar ilustre imaginar imitador impartir
    implicar importe imprenta inciso inclinar inculcar indicio indulto infantil
    infinito influir informal ingenio iniciar inmueble innovar inocente inscrito
    insecto insignia inspirar instante intacto interior invertir invierno inyector
    iris isla isleta islote jabalina jaguar jalea jaque jaspe jefatura jefe jengibre
    jilguero jinete jirafa jornada jovial joya jubileo juego jueves juez jugador
    juglar jugoso juguete juicio julio junco junquera juntar jurel jurista justicia
    juventud laboral labrador lacustre lado ladrillo laguna laminar lancha langosta
    lanza lapicero larga laringe lateral latitud laude laurel lavadora lealtad
    lechuga lectura leda leer legal legible legumbre lejano lejos lenguaje lento
    leopardo letra levantar levita leyenda libertad libre licencia licitud lienzo
    liga ligera lignito liguilla limo limpieza linaje lince lindo lineal lingote
    linterna liquidez lirio lista literato litoral litro liturgia liviano llama
    llanura llave llegada llovizna lluvia lobo locutor lograr lombriz longitud lord
    lozano lubina lucha lucidez lucro lugar lujo lumbrera luminoso luna lunes maciza
    madera madre maduro maestro magia magnitud maguey majestad malabar maleta
    mampara mamut mandato manejar manguera maniobra manojo mantener manubrio manzana
    mapa maqueta maraca marcha maremoto marfil margen mariposa marmota marquesa
    martillo masaje masilla material matinal matorral matriz matutino mayor mazo
    mecedora mechero medalla medicina medular mejilla mejor melaza melena melisa
    mellizo membrana memoria menester mensaje mentor menudo meollo mercado merengue
    merienda merluza mesa meseta mesonero mestizo mesura metal meteoro metro
    microbio miembro mientras mijo milagro milenio millar milonga mina mineral
    ministro minuto mirar mirilla mirlo misional mitad mitra mixtura mochila modelo
    modismo modo molde molino molusco monarca moneda mongo monitor monja monolito
    monte morcillo mosaico moscatel mostrar muchacho mudanza muelle muestra mujer
    mulo multitud mundo muralla murmullo muscular museo musical nacer nacional
    nadador naipe naranja narciso nariz narrador nativo natural naval nave navidad
    neblina nebulosa negociar neptuno neurona neutral nevada nevera niebla nieto
    nieve ninfa nitidez nitrato nivel nobleza nocturno nodriza nogal nombre nominar
    normal noroeste norte notable noticia notorio nova novela novillo nube nuboso
    nuclear nuevo nupcial nutria oasis obelisco obertura objetivo oblea oblicuo oboe
    obra observar obstruir obvio ocarina ocaso ochenta ocho ocre octavo octubre
    ocular ocupante odisea oeste oferta oficial ofrenda ojival oleaje olimpo oliva
    olla olmo oloroso olvidar ombligo omega once onda ondear ondulado opacidad
    operador oportuno orador oral oratoria orbital ordenado ordinal oreja oreo
    orfebre orgullo oriente orificio original ornato orquesta ortiga ortodoxo oruga
    oscilar ostra ovoide oyente ozono paciente pactar paella paisaje palabra palco
    palenque palma palomo palpable panadera pancarta panorama pantalla papel papiro
    paradero parcial pardo pareja paridad parlante parodia parpadeo parque parrilla
    pasado paseo pasillo pastor patente patio patria pavo peaje pecera peculiar
    pedazo pedestal pedregal peine pelota peluca pensador penumbra pepino percibir
    perdurar perejil perfecto perito perla permiso perno perol perpetuo personal
    pesca pesebre pesquera pestillo petaca piano pica piedra piel pienso pierna
    pieza pijama pilar pileta piloto pimienta pincel pintura piquete piragua pirita
    piropo piscina pistacho pizarra planta plaqueta platino playera plaza pleamar
    plegable pleno pliego plomero pluma plural poblador poderoso poeta polen pollo
    pomada pomelo pompa poncho ponderar ponencia ponto poquito porche portal
    porvenir posdata posesivo positivo posponer postura potasio pradera precio
    predecir prefacio pregunta preludio premisa prensa preparar pretexto previsto
    primera princesa prior prisma problema proclama producto profesor programa
    prohibir promedio propina protesta provecho publicar pudiente pueblo puente
    puerta puesto pujanza pulcro pulgada pulido pulmonar pulso pupila pureza
    quebrado quehacer querella queso quetzal quijote quilla quimono quinto quiosco
    quique racha racimo radar radical ramal rambla rampa ranchero rango ranura
    rapidez rapsodia rareza rastreo rayo rayuela reactivo realidad reanimar reavivar
    rebote rebuscar recambio receta reciente reclamar recorte recreo rectitud
    recuerdo redactor redil redoble reeditar reenviar refinado reflejar reforma
    refresco refuerzo regazo regente regional regla regocijo regresar regular
    reinante reiterar relevo relieve relleno reloj remate remedio remoto renacer
    renombre renuevo reojo reparto repensar repisa replicar reposo reproche reptil
    repuesto requisa resaltar rescate reservar resolver respiro resumen retablo
    retoque retrete revertir revista revuelo ribera rienda riguroso rimar riqueza
    risa ritmo ritual rizoma robledo robusto rociar rodaje rodear rodilla roedor
    rojizo romance romero rondar ropa roque rosario rosca roseta rostro rotativo
    rotonda rotulado rueda ruido ruleta rumbo rumor rupestre rural ruta rutina sabor
    sabroso sabueso sacarina saeta sagaz sainete sala salina salmuera saltar salud
    salvador sanadora sancocho sandalia sapo sardina sargazo sastre saturno sazonar
    sebo seca sector sedal sede segmento segura seis selecta sellada selva semana
    sembrar semestre semilla sencillo sendero senescal senil sensato sentar separata
    sepia sereno serrucho servicio sesgo setenta sexteto sibarita sideral sidra
    siembra sigiloso siglo silbato silencio silicio silueta silvano similar simpleza
    sincera sindical sinergia singular sintaxis sirena sistema sitio sobrino
    sociedad socorrer sofrito soja solaz soldador solemne solfeo solista soltura
    soluble solvente sombra sonajero sondeo soneto sonido sonoro sonrisa sopera
    soplete soporte soprano sorbo sorpresa sorteo sosiego sostener suave subido
    sublime subrayar subsidio sucesor sucursal sudoeste suegro suelo sufijo sufragio
    sulfato suma sumidero suplente supremo sureste surtidor suspenso sustento
    sutileza sutura taberna tabique tablero taburete tacto taiga tajamar tajo
    taladro talento talla tambor tamiz tanda tangible tanino tanque tanteo tapadera
    tapete tapia taquilla tarea tarifa tarjeta tasador taxista taza teatro tebeo
    techo tecla tejado tejer telar tema temprano tenaz tendal tenedor teniente tenor
    teorema tequila terapia tercera terminal ternura terraza tesitura tesoro testigo
    texto tibio tiempo tierra tigre tijera tilde timbre timonel tinaco tinte tiovivo
    tira titanio titubear tobillo tocador tocino toga toldo tolva tomar tonel
    topacio torito torneo toro torre torta toser total trabajar tractor traducir
    tragaluz traje tramitar transar trapecio trastero tratado travieso trayecto
    trazar trece tregua treinta tren trepa triaca tribu tricolor tridente trienio
    trigo trinidad triple triunfal trivial trofeo trompeta trono tropical troquel
    trotar trovador truco trueno trufa tubo tubular tulipa tundra turbina turismo
    turno tutela ulterior ultramar umbral unicidad unidad unificar universo urbano
    urbe urdimbre urgente urna urraca usuario utilidad vacuna vainilla vajilla
    valeroso valiente valle valor vals vanadio vaquero variedad vascular vasija vaso
    vecino vegetal veinte vela velero veloz venado vencejo vendedor venerar venida
    ventana venus verano verbal verde vereda verja verso vertical vestido veterano
    viable viaducto viajar vialidad vibrante vicario vida vidrio vieira viento
    viernes vigencia vigilia vigor villa vinagre vincular vino violeta viraje virtud
    visado visera visita vistazo visual vital vitrina vivaz vivero vivienda vocal
    vocero volar voltaje voluntad vuelta yate yegua yelmo yerba yeso yoduro yuca
    yunque zacate zafiro zagal zamora zancudo zanja zapata zarzuela zenit zigzag
    zinc zona zorzal zumaque zumbido zumo zurdo
    """.split(whereSeparator: { $0.isWhitespace }).map(String.init)
}
