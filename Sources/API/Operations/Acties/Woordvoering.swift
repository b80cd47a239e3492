import Model
import SQLite
import Schema
import Store

/// What somebody else than the employee says of an action goes no further than the employee let it go.
extension Call {
    /// What is in the way of bringing an action before HR that the employee does not share with HR.
    ///
    /// In a new action anybody of the two may name HR: the employee answers the record it is in. Who was of HR already may
    /// be followed by somebody else of HR.
    func strijdigheden(bijHr next: Actie, na oud: Actie, _ dialoog: Dialoogkop) throws(Failure) -> [Complaint] {
        guard zijde(dialoog) != .medewerker, next.hrDelen != .gedeeld, oud.eigenaarSoort != .hr else { return [] }
        if next.eigenaarSoort == .hr { return [.eerstDelenMetHr("/eigenaarSoort")] }
        var all: [Complaint] = []
        for (field, nu, eerder) in [
            ("eigenaarId", next.eigenaarId, oud.eigenaarId), ("steunVanId", next.steunVanId, oud.steunVanId),
        ] where nu != oud.eigenaarId && nu != oud.steunVanId {
            guard try isVanHr(nu, dialoog), try !isVanHr(eerder, dialoog) else { continue }
            all.append(.eerstDelenMetHr("/" + field))
        }
        return all
    }

    /// Whether this is an adviser of HR who is none of the two.
    private func isVanHr(_ persoon: ID?, _ dialoog: Dialoogkop) throws(Failure) -> Bool {
        guard let persoon, persoon != dialoog.medewerkerId, persoon != dialoog.gesprekspartnerId else { return false }
        return try stored { database throws(DatabaseError) in
            try database.exists("select 1 from rol where medewerker_id = \(persoon) and rol = 'hr_adviseur'")
        }
    }

    /// The action after other words by one of the two: what the employee let HR or the manager read were the words of then.
    func doorgelaten(_ next: Actie, na oud: Actie, _ dialoog: Dialoogkop) throws(Failure) -> Actie {
        guard zijde(dialoog) != .medewerker, !next.leestAls(oud) else { return next }
        try eindig(.actie(oud.id))
        return next.opnieuwVoorgesteld
    }
}

extension Complaint {
    fileprivate static func eerstDelenMetHr(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "medewerker_beslist",
            detail:
                "De medewerker deelt dit actiepunt niet met HR. Stel dat eerst voor; daarna kan iemand van HR dit doen."
        )
    }
}
