import AloudModel

extension Language {
  /// What its speakers call it; the tag where it is not on our list.
  package var ownName: String { Self.ownNames[tag] ?? tag }

  /// Which way it is written, as HTML says it.
  package var direction: String {
    ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(tag) ? "rtl" : "ltr"
  }

  private static let ownNames = [
    "am": "አማርኛ", "ar": "العربية", "bn": "বাংলা", "de": "Deutsch", "en": "English",
    "es": "Español", "fa": "فارسی", "fr": "Français", "he": "עברית", "hi": "हिन्दी",
    "hmn": "Hmoob", "ht": "Kreyòl ayisyen", "it": "Italiano", "ja": "日本語", "km": "ខ្មែរ",
    "ko": "한국어", "pa": "ਪੰਜਾਬੀ", "pl": "Polski", "ps": "پښتو", "pt": "Português",
    "ru": "Русский", "so": "Soomaali", "sw": "Kiswahili", "th": "ไทย", "tl": "Tagalog",
    "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
  ]
}
