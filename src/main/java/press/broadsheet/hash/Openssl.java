package press.broadsheet.hash;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// `SHA256` of OpenSSL's libcrypto (`openssl/sha.h`), which uses what the processor has for it.
final class Openssl {
    private static final String LIBRARY = "libcrypto.so.3";
    private static final int BYTES = 32;

    private static final Optional<Openssl> FOUND = find();

    private final MethodHandle sha256;

    private Openssl(MethodHandle sha256) {
        this.sha256 = sha256;
    }

    /// Empty on a machine without OpenSSL 3, or that is not of 64 bits.
    static Optional<Openssl> sha256() {
        return FOUND;
    }

    private static Optional<Openssl> find() {
        if (ADDRESS.byteSize() != Long.BYTES) {
            return Optional.empty();
        }
        try {
            var function = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
            return SymbolLookup.libraryLookup(LIBRARY, Arena.global())
                    .find("SHA256")
                    .map(at -> Linker.nativeLinker().downcallHandle(at, function, Linker.Option.critical(true)))
                    .map(Openssl::new);
        } catch (IllegalArgumentException e) {
            // the machine has no such library
            return Optional.empty();
        }
    }

    byte[] of(MemorySegment bytes) {
        var sum = new byte[BYTES];
        try {
            var at = (MemorySegment) sha256.invokeExact(bytes, bytes.byteSize(), MemorySegment.ofArray(sum));
            if (at.equals(MemorySegment.NULL)) {
                throw new IllegalStateException("OpenSSL's SHA256 gave nothing");
            }
            return sum;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("OpenSSL's SHA256 cannot be called", e);
        }
    }
}
