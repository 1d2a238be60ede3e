/// The words in which fingerprints are shown and read out.
///
/// A list holds exactly 2,048 words, so one word stands for 11 bits: six words carry 66 bits.
/// A word's position, counted from zero, is the value of its 11 bits.
///
/// The order is part of the format: adding, removing, replacing or moving a word changes every
/// fingerprint shown so far, on posters, slips, promises and reports.
///
/// Every English word has three to six lower-case ASCII letters, and the list is sorted. No two words
/// begin with the same four letters, and no two are one slip apart: a letter changed, added, left
/// out, or swapped with its neighbour. A word misheard or mistyped is so seldom another word of
/// the list, and its first four letters (all of a three-letter word) name it. The choice of words
/// is Aloud's own.
package enum WordList {
  /// The list of a language, or the English one where a language has none.
  package static func words(in language: Language) -> [String] {
    switch WordedLanguage(serving: language) {
    case .english: english
    case .spanish: spanish
    }
  }

  /// The language of the list that serves a language.
  package static func language(for language: Language) -> Language {
    WordedLanguage(serving: language).language
  }

  /// The 2,048 words in the order of their values.
  package static let english: [String] = """
    abacus abide abloom aboard about above abroad absorb acacia access accord
    acre across action actor actual adage adding adept adhere adjoin adjust
    admire adobe adorn adrift adverb advice aerial affair affix afford afield
    afloat afoot again agave age agenda agile aglow ahead aikido aim
    aiming airily airy ajar akin album alcove alder algae align alike
    alkali allium alloy almond aloe aloft alpaca alpha alpine alps also
    alumni amaze amber amble amend amino among amount amuse anchor anew
    angle angora animal anise annex annual anode anorak answer ant antic
    antler anvil anyone apex aphid app appeal apply apron aqua arable
    arc arcade archer arctic arena argon aria arisen armful aroma around
    array arrive artist ascend ash ashore asked asking asleep aspen asset
    assign assort assure aster astral astute atlas atoll atoms atop atrium
    attain attend attire attune auburn audio auger aurora author auto autumn
    avail aviary avid await awaken aware awhile awning awoke axial axis
    axle azalea azure backup badger baffle bagel bagful bakery ballad balmy
    bamboo banjo bank barber bard barge barley barrel basalt base basic
    basket bathe batik baton batter bay bayous beacon beaded beagle beaker
    beam beanie bears beauty bebop become bee beech beeper beetle before
    begin behave behind beige bell belong bendy beret berry berth beryl
    beside bevel beyond bib bidder bike binary bind biome biopic birch
    birdie bison bistro blazer blend bliss blithe block blooms blouse bluish
    blunt boards boat bobbin bobcat boiled bold bolero bolted bonbon bongo
    bonito bonsai bonus boogie book booths borage borrow botany both bottle
    bought bounty bowl boxes boxy braid brake branch brass bravo breath
    breezy brick bridle brief bright bring broker bronze broom browse brush
    bubbly bucket buddy budget buffet buggy bugle build bulb bumble bumper
    bunch bundle bungee bunny burger burlap bus buses bushel busily busker
    bustle butler button buyer buzz byte byway cabana cabin cacao cactus
    cafe cairn calico call calmly cameo campus canary candy canine canna
    canoe canter canvas canyon caper carbon career cargo caring carob carpet
    cart carve cashew casual catchy catkin catnip cattle cedar celery cellar
    cement cereal chair chalet change chard chase chatty check cheer cherry
    chess chewy chilly chime chirp chisel chives choice chomp choose choppy
    chorus chrome chum chunky churn chute cinema cipher circle cirque citrus
    city clap classy clause clear clef clerk click client cliff climb
    clocks cloth cloudy clove club clutch coach coast cob cobalt cobble
    cobweb cocoon codex coding coffee coin collie colt column combo comet
    comfy comics common compel condor cone confer convey cookie cool cooper
    copter copy coral cord corgi corky cornet cosmic could count couple
    course cousin crab cradle crafty cranny crate crayon cream credit creek
    crepe crest crew crisp crocus cruise crumb crunch cubes cubic cuboid
    cuckoo cuddly cup cupful cupola curio curlew cursor cushy custom cutlet
    cyan cycle cygnet cymbal dabble dado dahlia daisy damson dance dapper
    dare data datum dawn daybed dazzle debate debut decant decide decks
    decor deepen deer define degree delay deli delta delve denim depart
    depict depot depth deputy derive design desk detail detour device dewy
    diadem dial diary dibs diced differ digest digit dilute dime dimple
    diner dinghy diode dip direct disco dishes ditto divan divide dizzy
    dodgem dogleg doily doing dollar domain domino donate door dormer dot
    dotted double dough dowel downy dozen dozy draft drama drape drawl
    dreamy dressy dried driven drop drum dry dubbed duck duet duffel
    dulcet dune duo duplex during duster duty dynamo each eager eaglet
    earbud early earner earth earwig easel easily easy eaten eaves echo
    eclair edge edging edible edify edit effect effort egg eggcup eggnog
    eider either elapse elbow eldest elm email embark embed emblem embody
    emoji emote employ empty enable enamel encore end endear endive energy
    engage engine enigma enjoy enough enrich ensign ensure enter entire entry
    epoch epoxy equate equine era eraser ergo errand escape essay estate
    esteem etched ethos eureka event every evolve exact excel excite exempt
    exhale exist expand expect export extend extra eyelet fabled fabric facet
    facing fairly falcon family famous fancy farm fasten fathom fedora feed
    felt fence fennel fern ferret feta fetch few fiesta fife fig
    figure filing fillet film filter finale finish firmly first fisher fixed
    fizz fjord flag flair flaky flange fleck fleece flex flight flip
    floor flora floss flow fluent fluffy fluid flurry flute fly foal
    foamy focus foggy folder folio folksy follow fondue food footer forest
    forget fork format forte forum fossil fox frame free fresco friend
    frilly fringe frog frolic front frosty frothy frugal fruit fryer fuel
    fuller fund fur furrow fusion futon future fuzzy gable gadget gaiety
    gaily gala gallon galosh gambol games gantry garage garden garlic garnet
    garter gate gather gauge gazebo geese genial genome genre gentle geode
    gerbil gerund geyser giddy gift giggle gill gimbal gimlet girder given
    gizmo gladly glance glare glass gleam glen glide glint globe glory
    glossy glue glyph goalie goblet godwit golfer gong goodly goose gopher
    gorge gourd gown grace grainy grant graph grassy gravy greet grille
    grin grocer groovy grotto group grove grow guava guess guise guitar
    gulf gully guppy gurgle gusty gym gyro habit haiku hairdo half
    halves hammer handle hanger happy hardy harp hat hatbox hawk hazel
    hazy heater heavy hedges height helium hello helmet helper hemp hen
    herald herbal herd heron hertz heyday hiccup hiker hiking hinge hint
    hitch hive hobby hobnob hockey hoist holly homey homing hoop hooray
    hopper horn horse hosta hotel hotpot hourly hover how hub hubcap
    huge hull humid hummus hurdle hurry hybrid hydro hyphen ice icebox
    icecap icicle icing idea idiom iguana image impact import inbox inches
    income index indigo indoor inform infuse ingot inhale inky inlaid inlet
    inmost inn innate inner inning input inroad insect inside intact intro
    intuit invent invite inward iodine iota iris irony island isle italic
    item itself ivory ivy jacket jade jaguar jalopy jam jaunty jazzy
    jeans jeep jelly jersey jet jetty jiffy jigsaw jog joiner joker
    jostle jovial joyful joyous judo juggle juice jumbo jump junior kale
    karate kayak kazoo keel keenly kelp kernel kettle key keyed keypad
    kiln kimono kindly kiosk kite kiwi klaxon knack knit knobby knots
    koala krill lacy ladder ladle lagoon lamp landau lane lapel laptop
    larch larger lariat lark latte laugh launch laurel lava lavish layer
    layout leafy league leap learn lease leaven ledger leek legacy legend
    legume lemon lemur length lens lentil lesson letter lever lichen lid
    lifter lily limber limes limit limo limpet linden linear lingo linnet
    lion liquid list little lively living lizard llama loaf locate locker
    locust lodge lofty logger logic logjam logo loofah lookup loops lorry
    lotus loud lounge loyal lucid lucky lumen lunar luxury lynx lyric
    magma magnet magpie mainly maize major make mallet malt mambo mammal
    manage mango manner mantle manual many maple maraca marble margin marina
    market marmot marrow marshy marvel mascot match matrix maybe mayfly meadow
    medal media medley meet mellow melon memory mentor menu meow merge
    merit meter method metro micro midst midway mighty mile milky mimic
    mimosa minnow minor minuet mirror mirth misty mitten mix mixer mobile
    modest modify module mohair moment money month moon mop moped morale
    morel mortar mosaic moss mostly motet motive motor motto mousse movie
    mud muesli muffle mugs mulled mural murmur museum music muslin mussel
    must mutual myrtle myself napkin nature nearby neatly nebula nectar needle
    neon nephew nestle newest newish newsy newton nibble nicely niche nickel
    nifty night nimbly noble nod noisy noodle normal nosh notch note
    notify nougat noun novel novice nozzle nuance nudge nugget number nutmeg
    nutria nylon oak oasis oats object oblige oblong oboe oboist obtain
    occupy ocean ocelot octave octet ode offers office offset often oil
    oilcan okapi okay okra olden olive omega omelet onion online only
    onset onto onyx oomph opener opera opted optics orator orbit orchid
    order origin oriole osprey other ounce outage outer outfit outing outlay
    output outrun outset oval owlet owner oxen oxide oxtail oxygen oyster
    ozone pacify pack padded paint pair palace palm pamper panda panel
    papaya papery parade parcel parka parrot pass pastel path patina pause
    paved payday peachy peanut pearl pebble pecan pedals peg pellet pencil
    peony pepper perch perky permit pesto petal petrel pewter phlox phone
    photo phrase piano pickle picnic pie piece pigeon piglet pilaf pillar
    pilots pinata pinion pipit pippin piston pivot pixel pizza placid planet
    plaque plate play plaza pleat plenty pliers plinth plot plover plug
    plume plunge plural plush pocket poem poetry pointy poise polar polite
    polka pollen polo pompom poncho pond poplin poppy portal post potato
    potion potter pouch pour powder praise prance prefix press primer privet
    prize prompt proof propel prose proton proven proxy prune public puddle
    puffin pulley pulp pulse puma pumice puppet purify purple purr putty
    puzzle quack quaint quarto query quest queue quiche quiet quill quince
    quirky quiver quiz quoits quote rabbit radish raffia rafter raglan rain
    raisin random range rapid rarely rarity ratio rattan raven ravine react
    ready realm recall recess recite reckon redbud redraw reduce reef refer
    refill reflex refund regard reggae region regrow rejoin relax relief remark
    remedy remind remove renew rennet renown rent reopen repair repeat reply
    repose rescue reset resin resort result retain retell retire return reuse
    review rework rhino rhyme rhythm ribbon riddle ridge rinse ripen ripple
    ripsaw river roam robin robot robust rock rodeo roll romp roofer
    roomy roost rooted rope roster rosy rotate route rowan rowing rudder
    ruff rugby rugged ruler rumba run runner runway russet sachet saddle
    safari saga salad saline salmon salsa salty samba samosa sample sandal
    sateen satin saucer sauna save saying scarf scenic scheme school scones
    scope scout screen scribe scuba sculpt sea search season sedum seldom
    select sender sepal sepia sequel serene series serve sesame settee setup
    sewing shade shawl shears sheen shelf shine ship shoal shoe shorts
    shovel shower shrug sienna sierra sieve sign silent silica silo silver
    simile simmer since singer sink siskin sit sitcom sitter size sizzle
    skate sketch ski skier skiff skill skirt slalom slat sled sleet
    sleigh sliced slider sloop smiley smock smooth snail snazzy snooze snowy
    snug soar soccer social socks soda sodium sofas softly solace solid
    solve sonata sonic sonnet sooner soothe sorbet sorrel sort sound soup
    source south soy space spark speak speedy spell spend sphere spin
    spiral splash splice spoken spongy spoon spread sprite sprout spruce spry
    spur squawk squeak squire stack stage stair stall stamp stanza staple
    statue stay steady steer steppe stereo stew sticky stilts stitch stool
    story stove strand street strive stroll studio sturdy style subset subtle
    subway such sudden suede suffix sugar suite sum summit sundae sunlit
    super supple surf sushi swan swatch sweets swift swim swirl swivel
    syntax syrup system tab tabby tablet tackle tact tahini tailor talk
    tally talon tamale tandem tangy tanker tape tapir tarmac taro tarry
    tartan tassel taste teacup teak teapot tech teddy tempo tenant tennis
    tenor term tetra text thank thatch thaw theme theory thing thread
    thrice throw tiara ticket tidal tidily tidy tiger tilde tiller tilt
    timbre timely tin tinder tingle tinsel tinted tiptoe tire tissue toasty
    today toddle tofu toggle token tomato tongs topaz topic totals toucan
    tower trade trail tram travel treat treble trek trend tricky trifle
    trike trio tripod trivia trophy trot troupe trowel true truly trunk
    truss tubing tucker tuft tug tulip tuna tunic tunnel turbot turnip
    turtle tusk tutor tweed twice twig twill twisty typist ultra umpire
    unbolt uncork uncurl under undo unfold unhook unify unique unison unite
    unless unlike unload unpack unpin unplug unroll until unwind unwrap upbeat
    update uphill uphold upkeep upland uplift upon upper upside uptake upturn
    upward urbane urge usable usage useful usher usual utmost vacuum vague
    valise valley valued valve van vanish varied vary vast vault vector
    vegan veggie vellum velvet vendor veneer venue verb verse vertex vibes
    view villa vine vinyl violin visit visor vista visual vital vivid
    vocal voice vole volume vowels voyage wafer waggle wagon waiter waking
    walker walnut walrus waltz wander warmer wasabi washer waters watt wavy
    wax waxed weaver web webbed weekly weir weld west wharf wheat
    wheel where whimsy whirl whisk whole whoosh wicker widest widget width
    willow winch window wing winks wintry wipe wires wiring wisdom wisely
    wish wispy within wobbly wok wombat wooded woolly world worth woven
    wraps wrench write yacht yap yards yarn year yeast yield yippee
    yodel yoga yogurt yolk yucca yummy zebra zesty zigzag zinc zinnia
    zipped zoo
    """
    .split(whereSeparator: { $0.isWhitespace })
    .map(String.init)
}
