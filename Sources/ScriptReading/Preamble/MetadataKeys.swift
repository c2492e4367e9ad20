/// Lines that state a fact about the text, such as `Date: 12 August 2024`.
enum MetadataKeys {
  /// A fact that such a line states.
  enum Key {
    case title
    case date
  }

  /// What a line states of a fact; `nil` when it states none.
  static func value(of key: Key, in line: String) -> String? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = line[..<colon].trimmed.lowercased()
    let value = line[line.index(after: colon)...].trimmed
    let names = key == .title ? titles : dates
    return names.contains(name) && !value.isEmpty ? value : nil
  }

  private static let titles: Set<String> = [
    "title", "titel", "titre", "título", "titulo", "titolo", "otsikko", "titulus", "tytuł", "başlık", "judul",
    "название", "заголовок", "τίτλος", "タイトル", "题目", "标题", "標題", "제목", "शीर्षकम्",
  ]

  private static let dates: Set<String> = [
    "date", "datum", "fecha", "data", "päivämäärä", "tarih", "tanggal", "дата", "ημερομηνία", "日付", "日時", "日期",
    "날짜", "dies", "दिनाङ्कः", "published", "recorded", "veröffentlicht", "aufgenommen",
  ]
}

/// Links as pages put them on lines of their own.
enum Links {
  /// Whether a line holds nothing but a link, with or without angle brackets or one word before it.
  static func isOnlyLink(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count <= 2, let last = words.last else { return false }
    let bare = last.drop { $0 == "<" }
    return bare.hasPrefix("http://") || bare.hasPrefix("https://") || bare.hasPrefix("www.")
  }
}
