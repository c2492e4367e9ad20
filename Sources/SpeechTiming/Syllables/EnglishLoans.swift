extension SyllableRules {
  /// English words that talk in many languages borrows, where reading them by the borrower's rules goes wrong.
  ///
  /// In the notation of whole words. A language's own words come first: Italian has a `file` and Dutch a `stage` of its own. What
  /// many languages spell alike but say as theirs (date, base, case, name, note) is left to the languages.
  static let englishLoans = """
    =1: game games source stream streams hype hypes life share shares slide slides voice space fake deal deals chrome tweet tweets
    =1: team teams mail mails gmail style free queen green street cool pool week boom blue blues house mouse home homes like lines
    =1: drive steak break coach cloud sound beat beats dream dreams cream true wave store stores cache league queue queues stage
    =1: file files code codes live time times age bike bikes safe guide byte bytes scale peace speed screen feed tool tools scene
    =1: book books look food zoom beach road boat goal please seed james mike steve george charles joe luke kate jane
    =2: online offline update updates release meeting meetings feature features pipeline pipelines deadline deadlines website
    =2: websites homepage software hardware firmware facebook google youtube twitter iphone ipad keynote keynotes smartphone
    =2: smartphones backstage feedback livestream livestreams service deepfake deepfakes headset headsets learning machine account
    =2: accounts background download downloads device weekend weekends baseball leader leaders dealer dealers teaser teasers
    =2: reader readers cookie cookies lifestyle mainstream bluetooth whiteboard airline airlines timeline headline headlines
    =2: guideline guidelines baseline hotline framework frameworks gameplay typescript namespace codebase resource challenge
    =2: package issue issues freelance readme json yaml timer screenshot screenshots speaker speakers keyboard streaming people
    =2: cambridge skype paypal playlist playlists soundtrack facetime notebook notebooks football apple office business little
    =3: interface interfaces releases devices resources challenges packages database databases performance enterprise freelancer
    =3: freelancers homeoffice opensource hollywood homepages mercedes
    =4: kubernetes mysql chatgpt
    """
}
