/// Where somebody is on a form in steps; steps already done are links, since each keeps its concept.
struct StepIndicator {
    /// One step: what it is called and where it lives.
    struct Step {
        let title: String
        let address: String
    }

    let steps: [Step]
    /// The step in view, from 1.
    let current: Int
    /// The furthest step reached, from 1.
    let reached: Int

    var html: HTML {
        nav(.class("steps"), .label(position)) {
            p(.class("steps-now")) { position }
            ol {
                for (number, step) in zip(1..., steps) { line(number, step) }
            }
        }
    }

    private var position: String {
        Teksten.text("stap", ["nummer": "\(current)", "aantal": "\(steps.count)"])
    }

    private func line(_ number: Int, _ step: Step) -> HTML {
        if number == current {
            return li(.class("step step-now"), .current("step")) { span { step.title } }
        }
        guard number <= reached else { return li(.class("step")) { span { step.title } } }
        return li(.class("step step-done")) {
            a(.href(step.address)) {
                step.title
                unseen(" (\(Teksten.text("stap.klaar")))")
            }
        }
    }
}
