import AloudMarkup
import AloudModel

/// A file's content in every language, of which its script shows one; without script, all.
struct LanguageBlocks {
  /// The content in one language, with the title the page then has.
  struct Block {
    /// By which it is chosen.
    let language: Language
    /// Of the sentences in it that are ours.
    let ours: Language
    let title: String
    let content: HTML
  }

  let blocks: [Block]

  var html: HTML {
    blocks.map { block in
      let tag = block.language.tag
      return """
        <div data-language="\(tag)" lang="\(block.ours.tag)" \
        dir="\(block.ours.direction)" \
        data-title="\(block.title)">
        \(block.content)</div>

        """
    }.joined()
  }
}
