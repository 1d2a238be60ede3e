package import AloudMarkup
package import AloudModel

/// A file's content in every language, of which its script shows one; without script, all.
package struct LanguageBlocks {
  /// The content in one language, with the title the page then has.
  package struct Block {
    /// By which it is chosen.
    package let language: Language
    /// Of the sentences in it that are ours.
    package let ours: Language
    package let title: String
    package let content: HTML

    package init(language: Language, ours: Language, title: String, content: HTML) {
      self.language = language
      self.ours = ours
      self.title = title
      self.content = content
    }
  }

  let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  package var html: HTML {
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
