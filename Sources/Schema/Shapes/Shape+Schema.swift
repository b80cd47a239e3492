extension Shape {
    /// The name of the component for a use: `Actie`, `ActieNieuw`, `ActieWijziging`.
    ///
    /// A shape without fields of the server is a body itself and has one schema for record and new.
    public func componentName(_ use: Use) -> String {
        switch use {
        case .record: name
        case .new: isBody ? name : name + "Nieuw"
        case .change: name + "Wijziging"
        }
    }

    /// The OpenAPI 3.0.3 schema for a use.
    public func schema(_ use: Use) -> Value {
        let use = use == .record && isBody ? .new : use
        let shown = fields.filter { $0.belongs(in: use) }
        let required = shown.filter { isRequired($0, use) }.map { Value.text($0.name) }
        var members: [Value.Member] = [.init("type", "object"), .init("additionalProperties", false)]
        if !required.isEmpty { members.append(.init("required", .list(required))) }
        members.append(.init("properties", .object(shown.map { .init($0.name, $0.schema(use)) })))
        return .object(members)
    }

    /// The components for these uses, this shape's and those it refers to, each once.
    public func components(_ uses: [Use]) -> [Component] {
        var found: [Component] = []
        for use in uses {
            let nested = fields.filter { $0.belongs(in: use) }.flatMap { $0.components(use) }
            for component in [Component(name: componentName(use), schema: schema(use))] + nested
            where !found.contains(where: { $0.name == component.name }) {
                found.append(component)
            }
        }
        return found
    }

    /// The components for all three uses.
    public var components: [Component] { components(Use.allCases) }

    private var isBody: Bool { !fields.contains { $0.access == .server } }

    private func isRequired(_ field: FieldInfo, _ use: Use) -> Bool {
        switch use {
        case .record: !field.part.isDisjoint(with: always)
        case .new: field.isRequiredForNew
        case .change: false
        }
    }
}

extension FieldInfo {
    /// Whether only a change says it.
    private var isAsked: Bool { isDerived && access == .change }

    fileprivate func belongs(in use: Use) -> Bool {
        switch use {
        case .record: !isAsked
        case .new: access != .server && !isAsked
        case .change: access == .change
        }
    }

    fileprivate func schema(_ use: Use) -> Value {
        var members = schemas(use)
        if members.first?.name == "$ref" { members = [.init("allOf", .list([.object(members)]))] }
        members.append(.init("description", .text(meaning)))
        if use == .record, access == .server { members.append(.init("readOnly", true)) }
        if use == .new, let fallback { members.append(.init("default", fallback)) }
        return .object(members)
    }
}
