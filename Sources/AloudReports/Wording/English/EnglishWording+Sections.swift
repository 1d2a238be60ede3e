import AloudModel

// MARK: Pages 2 to 4

extension EnglishWording {
  var speakUpHeading: String { "Can we speak up here?" }

  var speakUpIntroduction: String {
    "Safety stands on two legs: colleagues who take risks together, and a school in which an honest "
      + "risk is worth it. The two can move apart. People keep quiet for three fears: of saying the "
      + "wrong thing, of hurting somebody and being challenged, and of hurting somebody and never "
      + "finding out."
  }

  var levelsHeading: String { "Beliefs, practices, policies" }

  var loop: String {
    "Beliefs shape practices, practices shape policies, and policies feed the beliefs back. A school "
      + "can begin at any of the three."
  }

  var rolesHeading: String { "Who leads what, and does it hang together?" }

  var rolesIntroduction: String {
    "Some conditions depend on teacher leaders: going first, sharing their own learning, asking "
      + "without judging. Others depend on the principal: time and space, shared decisions, honest "
      + "risk rewarded. This page is about conditions in the school, never about a named person."
  }

  var coherenceHeading: String { "Does it hang together?" }
  var otherHeading: String { "Also asked" }
  var dependsOnColumn: String { "Depends most on" }

  func dependsOn(_ actors: Actors) -> String {
    switch actors {
    case .teacherLeaders: "teacher leaders"
    case .principal: "the principal"
    case .both: "teacher leaders and the principal"
    }
  }

  var noVerdictOnThese: String {
    "Changes are judged on the first page only: the more one looks for, the more of them are chance."
  }

  func asksOfUs(_ actors: Actors, _ teacherLeaders: String, _ principal: String) -> Prose {
    let leaders: Prose = "teacher leaders: \(teacherLeaders)."
    let head: Prose = "Principal: \(principal)."
    switch actors {
    case .teacherLeaders, .both:
      return "\(strong: "What this asks of us.") For \(leaders) \(head)"
    case .principal:
      return "\(strong: "What this asks of us.") \(head) Teacher leaders: \(teacherLeaders)."
    }
  }

  func toDiscuss(_ question: String) -> Prose { "\(strong: "To talk about:") \(question)" }

  var howToReadAnswers: String {
    "How to read the bars: right is always the safer answer, and each bar is everybody who was counted. "
      + "Where “\(turnedRound)” stands, disagreeing is the safer answer. A score says what staff told us, "
      + "not why: ask them before you decide. A single question is worth asking about; it is no verdict."
  }

  var turnedRound: String { "(turned round)" }

  var questionColumn: String { "Question" }
  var saferColumn: String { "Safer answers" }
  var answersColumn: String { "Answers" }
  func questionsCaption(_ scale: String) -> String { "Answers to the questions of “\(scale)”" }

  func focusDeclared(_ scale: String) -> Prose {
    "Before this survey opened, \(strong: scale) was declared as what the school was working on."
  }
}

// MARK: What each scale asks

extension EnglishWording {
  func asksTeacherLeaders(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability:
      "go first: tell of a mistake of your own, ask for help in the open, and raise a hard question "
        + "without judging the answer"
    case .reward: "tell colleagues what you tried and what came of it, also when it failed"
    case .hardConversations:
      "practise one hard talk in a small group, with an agreed way to say “that hurt” and to put it "
        + "right"
    case .beliefs:
      "bring one belief about students to a meeting, and test it together against what students do"
    case .practices:
      "open your own work to a small study: try something, look at what students did, change it"
    case .policies: "gather the worries about one rule from staff in all jobs and bring them along"
    case .teacherLeadership:
      "show what you are still learning, and ask about colleagues' work without grading it"
    case .principalSupport: "say what this work needs: which hour, which meeting, which task less"
    case .coherence: "show in your own work how this serves the school's goal"
    case .other: "ask colleagues what these answers are about, and listen without judging"
    }
  }

  func asksPrincipal(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability:
      "show what you are still learning, and thank the first who say that they are unsure"
    case .reward: "praise honest tries in public, and keep failed ones out of every evaluation"
    case .hardConversations:
      "take part as a learner, and treat a clumsy word as a reason to learn, not to punish"
    case .beliefs: "make time for such talks in ordinary meetings, and bring a belief of your own"
    case .practices: "protect time to try things and to look at students' work together"
    case .policies:
      "put one decision before staff while it is still open, and say afterwards what they changed"
    case .teacherLeadership: "keep teacher leaders out of evaluation, and give them time to lead"
    case .principalSupport: "clear time and space, take another task away, and take part yourself"
    case .coherence: "name the goal with every new task, and drop what does not serve it"
    case .other: "listen first, and say what you will do with what you hear"
    }
  }

  func question(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "What happened here the last time somebody said “I do not know”?"
    case .reward: "What happens here after an honest try goes wrong?"
    case .hardConversations: "What would help us to go on talking after a wrong word?"
    case .beliefs: "Which belief about our students have we not tested for a long time?"
    case .practices: "How do we find out whether what we try helps the students it is meant for?"
    case .policies: "Which decision that is still open could be shared?"
    case .teacherLeadership: "What would make a colleague's visit feel like help?"
    case .principalSupport: "What could we stop doing to make room?"
    case .coherence: "Which of our tasks pull in different directions?"
    case .other: "What do these answers tell us about our school?"
    }
  }
}
