import Model
import Schema
import Store

/// The dialogues themselves.
enum Dialogen {
    static let lees = Operation.read(
        .leesDialoog, "Leest een dialoog met alles wat eruit kwam.", .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .leesDialoog)
        try call.leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .dialoog)
        var answer = Answer.record(try call.heel(dialoog), parts, revision: dialoog.revisie)
        answer.about = dialoog.id
        return answer
    }
}
