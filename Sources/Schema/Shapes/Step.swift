/// What a body, a patch or the server has for one field.
@usableFromInline
enum Offer {
    case nothing
    case value(Value)
    case given(any AnyObject & Sendable)
}

/// What an entity is made from.
@usableFromInline
@unsafe enum Source {
    /// A body that makes a record.
    case body
    /// A merge patch on a record, which outlives the reading.
    case patch(UnsafeRawPointer)
    /// A document from a column, taken by type only.
    case stored
}

/// A field's work without any type on the outside: made in `Field.init`, where the types are known and compiled for.
///
/// Values and entities pass through raw memory, because code that is generic over the entity looks its types up at run
/// time: reading 24 fields took 18 µs over a parameter pack, and 12 µs over steps that named the entity.
@usableFromInline
@safe final class Step: Sendable {
    @usableFromInline let size: Int
    @usableFromInline let alignment: Int
    /// Writes the name and the value of the entity at the pointer.
    @usableFromInline let write: @Sendable (UnsafeRawPointer, inout JSONWriter) -> Void
    /// What the column holds for the entity at the pointer.
    @usableFromInline let store: @Sendable (UnsafeRawPointer) -> Scalar
    /// Reads an offer into fresh memory; says false and leaves the memory alone on a fault.
    @usableFromInline let read: @Sendable (Offer, Source, inout [Complaint], UnsafeMutableRawPointer) -> Bool
    /// Takes a column, or the empty value when there is none, into fresh memory; says false when it does not fit.
    @usableFromInline let load: @Sendable (Held?, UnsafeMutableRawPointer) -> Bool
    @usableFromInline let destroy: @Sendable (UnsafeMutableRawPointer) -> Void

    @inlinable
    init<Entity, Stored>(
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
        unsafe load = { held, memory in
            guard let stored = held.map(kind.load) ?? fallback else { return false }
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

    /// The property of the entity at the pointer.
    @inlinable
    @inline(__always)
    func value(_ entity: UnsafeRawPointer) -> Stored {
        guard let offset else { return unsafe entity.assumingMemoryBound(to: Entity.self).pointee[keyPath: path] }
        // The standard library promises that a stored property of type Stored lies at this offset.
        return unsafe (entity + offset).assumingMemoryBound(to: Stored.self).pointee
    }
}
