/// What a body, a patch or the server has for one field.
@usableFromInline
enum Offer {
    case nothing
    case value(Value)
    case given(any AnyObject & Sendable)
}

/// What an entity is made from.
@usableFromInline
@unsafe enum Source<Entity> {
    /// A body that makes a record.
    case body
    /// A merge patch on a record, which outlives the reading.
    case patch(UnsafePointer<Entity>)
    /// A document from a column, taken by type only.
    case stored
}

/// A field's work without its type on the outside: made in `Field.init`, where the types are known and compiled for.
///
/// Values pass through raw memory because a loop over a parameter pack looks every type up at run time: reading
/// 24 fields took 18 µs that way. The layout comes from the same pack that takes the values out again.
@usableFromInline
@safe final class Step<Entity>: Sendable {
    @usableFromInline let size: Int
    @usableFromInline let alignment: Int
    @usableFromInline let write: @Sendable (UnsafePointer<Entity>, inout JSONWriter) -> Void
    @usableFromInline let store: @Sendable (UnsafePointer<Entity>) -> Scalar
    /// Reads an offer into fresh memory; says false and leaves the memory alone on a fault.
    @usableFromInline let read: @Sendable (Offer, Source<Entity>, inout [Complaint], UnsafeMutableRawPointer) -> Bool
    /// Takes a column, or the empty value when there is none, into fresh memory; says false when it does not fit.
    @usableFromInline let load: @Sendable (Scalar?, UnsafeMutableRawPointer) -> Bool
    @usableFromInline let destroy: @Sendable (UnsafeMutableRawPointer) -> Void

    @inlinable
    init<Stored>(
        _ path: any KeyPath<Entity, Stored> & Sendable, _ kind: Kind<Stored>, _ name: String, _ fallback: Stored?
    ) {
        let (key, pointer, getter) = (JSONWriter.Key(name), "/" + name, Getter(path))
        size = MemoryLayout<Stored>.size
        alignment = MemoryLayout<Stored>.alignment
        unsafe write = { entity, writer in
            writer.name(key)
            kind.write(unsafe getter.value(entity), &writer)
        }
        unsafe store = { entity in kind.store(unsafe getter.value(entity)) }
        unsafe read = { offer, source, complaints, memory in
            let stored: Stored? =
                switch (offer, unsafe source) {
                case (.given(let box), _): (box as? Box<Stored>)?.value
                case (.value(let value), .body): kind.read(value, pointer, &complaints)
                case (.value(let value), .patch(let current)):
                    kind.change(unsafe getter.value(current), value, pointer, &complaints)
                case (.value(let value), .stored): kind.restore(value)
                case (.nothing, .patch(let current)): unsafe getter.value(current)
                case (.nothing, _): fallback ?? (kind.isOptional ? kind.load(.null) : nil)
                }
            if let stored {
                unsafe memory.initializeMemory(as: Stored.self, to: stored)
                return true
            }
            if case .nothing = offer { complaints.add(pointer, .verplicht, "Dit is verplicht.") }
            return false
        }
        unsafe load = { scalar, memory in
            guard let stored = scalar.map(kind.load) ?? fallback else { return false }
            unsafe memory.initializeMemory(as: Stored.self, to: stored)
            return true
        }
        unsafe destroy = { memory in
            _ = unsafe memory.assumingMemoryBound(to: Stored.self).deinitialize(count: 1)
        }
    }
}

/// Reads a property: straight from its place in a struct where it is stored, through the key path where it is not.
@usableFromInline
struct Getter<Entity, Stored>: Sendable {
    @usableFromInline let path: any KeyPath<Entity, Stored> & Sendable
    @usableFromInline let offset: Int?

    @inlinable
    init(_ path: any KeyPath<Entity, Stored> & Sendable) {
        self.path = path
        offset = MemoryLayout<Entity>.offset(of: path)
    }

    @inlinable
    @inline(__always)
    func value(_ entity: UnsafePointer<Entity>) -> Stored {
        guard let offset else { return unsafe entity.pointee[keyPath: path] }
        // The standard library promises that a stored property of type Stored lies at this offset.
        return unsafe (UnsafeRawPointer(entity) + offset).assumingMemoryBound(to: Stored.self).pointee
    }
}
