extension WordLists {
  static let japanese = WordLists(words: [
    (.particle, "は が を に へ で と も から まで より けど けれど ので のに ば ながら って なら し て で"),
    (.ending, "か ね よ な わ ぞ さ です ます ました でした だ た ない いる いた ある う れる られる せる ん ません ましょう たい だけ しか ばかり など ほど くらい ぐらい の"),
    (.conjunction, "そして しかし でも また だから それで けれども または ところが つまり"),
    (.article, "この その あの どの"),
  ])

  static let chinese = WordLists(words: [
    (.ending, "的 了 着 过 吗 呢 吧 啊 嘛 呀 們 们 過 著 嗎 啦 地 得 的话 的話"),
    (.preposition, "在 从 從 对 對 把 被 向 往 给 給 为了 為了 关于 關於 由 跟"),
    (.conjunction, "和 与 與 或 或者 但 但是 可是 不过 不過 而 而且 所以 因此 然后 然後 并 並 并且"),
    (.subordinator, "因为 因為 如果 虽然 雖然 当 當 既然 只要 除非 即使"),
    (.negation, "不 没 沒 没有 沒有 别 別"),
    (.intensifier, "很 太 非常 最 更"),
    (.article, "这 這 那 每 这个 這個 那个 那個 一个 一個"),
    (.auxiliary, "是 会 會 能 可以 要 想 应该 應該 必须 必須"),
    (.subject, "我 他 她 它 我们 我們 他们 他們"),
  ])

  static let thai = WordLists(words: [
    (.conjunction, "และ แต่ หรือ แล้ว จึง"),
    (.subordinator, "เพราะ ถ้า เมื่อ ขณะที่ แม้"),
    (.relative, "ที่ ซึ่ง อัน"),
    (.that, "ว่า"),
    (.preposition, "ใน บน ของ จาก กับ โดย สำหรับ ถึง ต่อ"),
    (.negation, "ไม่"),
    (.auxiliary, "จะ ได้ กำลัง ต้อง ควร"),
    (.ending, "ครับ ค่ะ คะ นะ เลย ด้วย ๆ"),
  ])
}
