/// The deadlines in milliseconds: arithmetic on `Duration` is done in 128 bits.
struct Patience {
    let head: Int64
    let body: Int64
    let idle: Int64
    let write: Int64
    let linger: Int64
    let age: Int64
    /// Octets a second that lengthen the deadline of a body.
    let rate: Int64

    init(_ deadlines: Deadlines) {
        head = deadlines.head.milliseconds
        body = deadlines.body.milliseconds
        idle = deadlines.idle.milliseconds
        write = deadlines.write.milliseconds
        linger = deadlines.linger.milliseconds
        age = deadlines.age.milliseconds
        rate = Int64(max(1, deadlines.rate))
    }
}
