extension AdviceWords {
  static let english = AdviceWords(
    joiners: PhraseList(["and", "or"]),
    joinerExceptions: PhraseList([
      "again and again", "back and forth", "by and large", "day and night", "give and take",
      "more and more", "more or less", "now and again", "now and then", "once and for all",
      "once or twice", "one or more", "one or two", "or not", "over and over", "pros and cons",
      "questions and answers", "right and wrong", "right or wrong", "sooner or later",
      "time and again", "trial and error", "two or more", "two or three", "up and down",
      "ups and downs", "and so on", "or so", "try and",
    ]),
    pairings: PhraseList(["each other", "one another", "between", "together", "both sides"]),
    subordinators: [
      "after", "although", "as", "because", "before", "how", "if", "even", "once", "since",
      "though", "unless", "until", "what", "whatever", "when", "whenever", "where", "whether",
      "which", "while", "who", "whoever", "whom", "whose", "why",
    ],
    negations: PhraseList([
      "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't",
      "haven't", "isn't", "mustn't", "neither", "no", "nor", "not", "shouldn't", "wasn't",
      "weren't", "won't", "wouldn't",
    ]),
    negationExceptions: PhraseList([
      "don't you", "isn't it", "no matter", "no one", "not only", "or not", "wouldn't you",
    ]),
    absolutes: PhraseList([
      "absolutely", "all", "always", "completely", "constantly", "each and every", "entirely",
      "every", "everybody", "everyone", "everything", "never", "no one", "nobody", "none",
      "nothing", "totally",
    ]),
    absoluteExceptions: PhraseList([
      "above all", "after all", "all day", "all kinds", "all right", "all the same", "all week",
      "all year", "at all", "every day", "every month", "every morning", "every other",
      "every so often", "every term", "every time", "every week", "every year", "everyone knows",
      "once and for all",
    ]),
    loaded: PhraseList([
      "as we know", "as you know", "awful", "disgraceful", "do you agree", "don't you",
      "everyone knows", "excellent", "fortunately", "horrible", "isn't it", "needless to say",
      "obviously", "of course", "outrageous", "sadly", "scandalous", "shameful", "surely",
      "terrible", "undoubtedly", "unfortunately", "without doubt", "wonderful", "wouldn't you",
    ]),
    identifying: [
      (
        .name,
        PhraseList([
          "family name", "first name", "full name", "last name", "surname", "what is your name",
          "who are you", "write your name", "your initials", "your name",
        ])
      ),
      (.email, PhraseList(["e-mail", "e-mail address", "email", "email address"])),
      (
        .telephone,
        PhraseList(["phone number", "telephone number", "your phone", "your mobile number"])
      ),
      (.address, PhraseList(["home address", "postal code", "your address", "zip code"])),
      (
        .number,
        PhraseList([
          "employee id", "employee number", "payroll number", "personnel number", "staff id",
          "staff number",
        ])
      ),
      (
        .room,
        PhraseList([
          "classroom number", "room number", "what classroom", "what room", "which classroom",
          "which office", "which room", "your classroom", "your office", "your room",
        ])
      ),
      (
        .schoolClass,
        PhraseList(["what class", "which class", "which classes", "your class", "your classes"])
      ),
      (
        .years,
        PhraseList([
          "exact number of years", "exactly how long", "how many months", "how many years",
          "in what year", "in which year", "number of years", "what year", "which year",
        ])
      ),
      (.age, PhraseList(["how old", "what age", "your age"])),
      (
        .birthDate,
        PhraseList(["birth date", "birthday", "date of birth", "were you born", "year of birth"])
      ),
    ])
}
