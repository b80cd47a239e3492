package import Schema

/// What an organisation chooses for itself: one record.
package struct Instellingen: Entity, Equatable {
    package var id: ID
    package var signalenAan: Bool
    package var gesprekkenPerJaar: Int64
    package var dagenActueel: Int64
    package var criteriumMeldfrequentie: String
    package var criteriumVerzuimduur: String
    package var criteriumFrequentMiddellang: String
    package var gewijzigdOp: Instant?
    package var revisie: Int64
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Instellingen", table: "instellingen", Instellingen.init, id, signalenAan, gesprekkenPerJaar, dagenActueel,
        criteriumMeldfrequentie, criteriumVerzuimduur, criteriumFrequentMiddellang, gewijzigdOp, revisie,
        toegestaneHandelingen)

    package static let id = Field("id", \Instellingen.id, .id, "Altijd dezelfde: er is er één.", .server)
    package static let signalenAan = Field(
        "signalenAan", \Instellingen.signalenAan, .flag,
        "Of een personeelssysteem signalen mag sturen; zet dit pas aan na een DPIA.")
    package static let gesprekkenPerJaar = Field(
        "gesprekkenPerJaar", \Instellingen.gesprekkenPerJaar, .integer(1...12),
        "Hoe vaak per twaalf maanden een gesprek de bedoeling is.")
    package static let dagenActueel = Field(
        "dagenActueel", \Instellingen.dagenActueel, .integer(30...400),
        "Hoeveel dagen wat vastligt geldt als actueel nadat beiden dat zeiden.")
    package static let criteriumMeldfrequentie = Field(
        "criteriumMeldfrequentie", \Instellingen.criteriumMeldfrequentie, .text(1...300),
        "De zin in een uitnodiging na een signaal meldfrequentie; {drempel} en {vensterMaanden} worden getallen.")
    package static let criteriumVerzuimduur = Field(
        "criteriumVerzuimduur", \Instellingen.criteriumVerzuimduur, .text(1...300),
        "De zin in een uitnodiging na een signaal verzuimduur; {drempel} wordt het aantal dagen.")
    package static let criteriumFrequentMiddellang = Field(
        "criteriumFrequentMiddellang", \Instellingen.criteriumFrequentMiddellang, .text(1...300),
        "De zin in een uitnodiging na een signaal frequent_middellang; {drempel} wordt het aantal.")
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Instellingen.gewijzigdOp, .optional(.instant),
        "Wanneer dit het laatst is gewijzigd; leeg zolang het is zoals geleverd.", .server)
    package static let revisie = Field(
        "revisie", \Instellingen.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Instellingen.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}
