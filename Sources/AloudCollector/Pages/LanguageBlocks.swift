import AloudMarkup
import AloudModel

/// A file's content in every language, of which its script shows one; without script, all.
struct LanguageBlocks {
  /// The content in one language, with the title the page then has.
  struct Block {
    let language: Language
    let title: String
    let content: HTML
  }

  let blocks: [Block]

  var html: HTML {
    blocks.map { block in
      let tag = block.language.tag
      return """
        <div data-language="\(tag)" lang="\(tag)" dir="\(block.language.direction)" \
        data-title="\(block.title)">
        \(block.content)</div>

        """
    }.joined()
  }
}
