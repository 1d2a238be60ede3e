extension DistrictWords {
  static let english = DistrictWords(
    title: "Hand it in to the district",
    note:
      "You hand in one file: the figures that your own report is made of. What is hidden from you is "
      + "not in it.",
    save: "Save the file for the district", readOut: "Six words to read out",
    why:
      "Whoever gets the file can have its six words from the count page, which checks results too: the "
      + "same words mean that nothing changed on the way.",
    together:
      "Somebody at the district puts three schools or more together. Their report names no school and "
      + "ranks none.")
}
