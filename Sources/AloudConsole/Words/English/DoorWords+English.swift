extension DoorWords {
  static let english = DoorWords(
    open: "Open the desk", lockedTitle: "This desk is locked",
    opening: (
      "Open it on this computer with the command",
      ", in the folder of your school. It lets in one browser."
    ))
}
