import AloudDefinition
import AloudModel

extension PageWording {
  static let english = PageWording(
    neutralTitle: "Staff survey",
    errorTitle: "Error",
    skipLink: "Skip to the survey",
    languages: "Language",
    help: "Questions, or pressure to answer?",
    preview: "PREVIEW, nothing is stored",
    station: """
      This computer belongs to the school. It could be set up to watch you. If you can answer \
      on your own phone, that is safer.
      """,
    start: "Before you start",
    neverSee: { place in
      switch place {
      case .keyHolder:
        """
        Your principal and your colleagues cannot see your answers. Nor can the person who runs \
        the survey.
        """
      case .operator:
        """
        Your principal and your colleagues cannot see your answers. They are counted on the \
        computer of the person who runs the survey.
        """
      }
    },
    lead: """
      We store no name, no e-mail, no network address and no time. Your answers are sealed. They \
      are only counted together with all the others.
      """,
    nothingKept: "Nothing is kept on this device.",
    leaving: "If you close or reload this page before the end, your answers are gone.",
    surveyWords: "Survey words:",
    compareWithSlip: """
      The same six words stand on the poster and on your slip. If they differ, do not answer here, \
      and tell the contact below.
      """,
    compareWithPoster: """
      The same six words stand on the poster. If they differ, do not answer here, and tell the \
      contact below.
      """,
    formWords: """
      The form words on paper are those of this file. Ask whoever made the file for its words, and \
      compare.
      """,
    webWay:
      "It is best to use your own phone with mobile data. The school's Wi-Fi may keep its own records.",
    fileWay: "This form needs no network. It saves your answers as a sealed file.",
    goal: "Our goal:",
    since: "What we did since the last survey:",
    open: { MomentWords.sentence("Open until \($0)") },
    opens: { MomentWords.sentence("This survey is not open yet. It opens on \($0)") },
    changed: "What changed since last time",
    lastTime: { MomentWords.sentence("The last survey closed on \($0)") },
    promisesKept: "None of our promises to you became weaker.",
    weaker: { weakening, role in
      switch weakening {
      case .groups: "We now ask about a group that we did not ask about last time."
      case .comments: "We now ask you to write in your own words. Last time we did not."
      case .openLink: "There are no codes now. Anyone with the link can answer more than once."
      case .languages: "The survey is asked in fewer languages than last time."
      case .keyHolder: "The key is now kept by: \(role)."
      }
    },
    newKey: "A new key was made for this survey. The old one cannot open it.",
    questionsNow: { now, before in
      now == before
        ? "We ask \(now) question\(now == 1 ? "" : "s"), as many as last time."
        : "We ask \(now) question\(now == 1 ? "" : "s"). Last time: \(before)."
    },
    linkIsOpen: """
      You need no code here. Anyone with this address can answer, and can answer \
      more than once. So the results may be less exact.
      """,
    slip: "Your slip",
    code: "Code on your slip",
    codeHint: { "\($0) letters and digits. Capitals and dashes do not matter." },
    codeReason: """
      The code lets each slip be used once. It does not show who you are: there is no name on \
      a slip, and we keep no list of who has which.
      """,
    codeIncomplete: {
      "A code has \($0) letters and digits. Please check it against your slip."
    },
    codeMistyped: "There is a typing mistake in the code. Please check it against your slip.",
    codeMissing: "Please type the code on your slip.",
    part: "Part {part} of {parts}",
    or: "or",
    preferNotToAnswer: "Prefer not to answer",
    preferNotToSay: "Prefer not to say",
    aboutYou: "About you (optional)",
    aboutYouReason: """
      We ask so that groups can be looked at as a whole. You can leave this \
      empty.
      """,
    comments: "In your own words (optional)",
    commentAdvice: "Please leave out names, and details only you would know.",
    commentHarm: {
      "If someone is being harmed, do not use this box. Contact: \($0)."
    },
    commentLimit: { "Up to \($0) characters." },
    commentLeft: "Characters left: {left}",
    commentFull: "The box is full. What is beyond the limit is not taken.",
    mayQuote: "You may quote this word for word",
    back: "Back",
    forward: "Continue",
    startOver: "Start over",
    startOverAsk: "Clear what you answered, and start over?",
    idle: "Is anybody still here? In one minute this page is cleared for the next person.",
    stillHere: "I am still here",
    send: "Send",
    answered: "You answered {answered} of {questions} questions. You can go back.",
    whatSendDoes: """
      When you press Send, your answers are sealed. We store no name, no e-mail, no network \
      address and no time.
      """,
    sealedByBrowser: """
      Your browser seals your answers here, on this device. Nothing has left \
      it yet. Only the key holder's key can open the seal.
      """,
    sealedByServer: """
      Your browser cannot seal the answers itself: scripts are off, or the \
      connection does not allow it. So the computer that gets your answers seals them. It does \
      so before it stores anything.
      """,
    exactly: "Show exactly what will be sent",
    exactlyByBrowser: """
      Your code, and your answers as sealed text. The sealed text is as long \
      as everybody else's.
      """,
    exactlyByServer: """
      Your code; for each question the number of your choice, counted from the \
      top; and what you wrote, if anything. Nothing else.
      """,
    sending: "Sending …",
    unreachable: """
      We could not reach the survey. Nothing is lost: your answers are still on \
      this page. Wait a moment and press Send again.
      """,
    late: """
      No reply came in half a minute. Your answers are still on this page. Press Send again: they \
      are stored only once.
      """,
    blank: "You have not answered any question. Press again to hand in an empty sheet.",
    blankSlip: "Your slip is then used.",
    noSending: "This is a preview. Nothing was sent or stored.",
    sent: "Your answers are stored, sealed",
    sentNobodyKnows: """
      We cannot show, change or remove them, because we do not know which are \
      yours.
      """,
    sentNext: { MomentWords.sentence("They are counted together after \($0)") },
    sentByBrowser: "Your browser sealed them before they left this device.",
    sentByServer: "The computer that received them sealed them before it stored anything.",
    closePage: "You can close this page now.",
    nextPerson: "The next person can start now.",
    receipt: "Your receipt",
    receiptNote: "It belongs to your slip, not to your answers. You need not show it to anybody.",
    nextStart: "Next person: start here",
    save: "Save the sealed file",
    whatSaveDoes: """
      When you press the button, your answers are sealed and saved as a file on \
      this computer. Nothing goes over a network.
      """,
    saved: "Your answers are in a sealed file",
    savedName: "The file is called",
    savedWhere: """
      It is where your browser keeps downloads. Put it on the stick or in the shared \
      folder you were told about. Then delete it from this computer.
      """,
    savedReceipt: "Your receipt is printed on your slip.",
    saveAgain: "Save the same file again",
    exactlySaved: "Show exactly what will be saved",
    exactlyInFile: """
      This is the whole file. Its first line says what it is. The second holds \
      your code, sealed; the third holds your answers, sealed.
      """,
    scriptNeeded: """
      This form seals your answers itself. For that it needs scripts, and they are \
      off in your browser. Please open it in another browser, or ask for a paper sheet.
      """,
    problem: "There is a problem",
    codeUsed: """
      Somebody has already answered with this code. Nothing was stored this time. If that was you, \
      you are done. If not, pick another slip.
      """,
    copy: "These sealed answers came before with another code. Nothing was stored this time.",
    unknownCode: "We do not recognise that code. Check it, or pick another slip.",
    voidedCode: "This slip was taken out of use. Pick another slip.",
    malformed: "We could not read what this page sent. Nothing was stored.",
    malformedCode: "Check the code against your slip.",
    tooLarge: """
      That was too long to store. Nothing was stored. Please write less in the box for \
      your own words.
      """,
    notStored: "We could not store your answers just now. Wait a minute and press Send again.",
    notFound: "There is no page at this address. Check what you typed.",
    anotherWay: "This survey is answered over an encrypted address only. Ask whoever runs it.",
    anotherSite: "Another website sent this. Nothing was stored. Open the survey's own address.",
    noRequest: "A browser did not send this. Nothing was stored.",
    method: "A browser does not ask like this. Nothing was stored.",
    noSchool: "There is no school at this address. Check it against your slip or message.",
    noSurvey: "No survey can be answered here now. Nothing was stored.",
    outOfOrder:
      "Something is wrong with this survey on the server. Nothing was stored. Please try again later.",
    severalSurveys:
      "This school asks more than one survey. Choose the one you were asked to answer.",
    closed: {
      MomentWords.sentence("This survey closed on \($0)") + " Nothing was stored."
    },
    over: {
      MomentWords.sentence("This survey closed on \($0)") + " What was sent before then is stored."
    },
    toStart: "Go to the start of the survey")
}
