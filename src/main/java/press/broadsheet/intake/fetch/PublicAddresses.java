package press.broadsheet.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which addresses are reachable by everybody (IANA's special-purpose registries, RFC 6890 and its updates).
final class PublicAddresses {
    private static final List<Block> RESERVED = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3),
            new Block("::", 96),
            new Block("64:ff9b:1::", 48),
            new Block("100::", 64),
            new Block("2001::", 23),
            new Block("2001:db8::", 32),
            new Block("3fff::", 20),
            new Block("5f00::", 16),
            new Block("fc00::", 7),
            new Block("fe80::", 10),
            new Block("fec0::", 10),
            new Block("ff00::", 8));
    private static final Block TRANSLATED = new Block("64:ff9b::", 96);
    private static final Block SIX_TO_FOUR = new Block("2002::", 16);

    private PublicAddresses() {}

    private record Block(byte[] start, int bits) {
        Block(String start, int bits) {
            this(literal(start), bits);
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ start[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }

        private static byte[] literal(String text) {
            try {
                return InetAddress.getByName(text).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (RESERVED.stream().anyMatch(block -> block.contains(bytes))) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> true;
            case Inet6Address six -> isPublicWithin(bytes);
            default -> false;
        };
    }

    /// An address of the older kind may hide in one of the newer.
    private static boolean isPublicWithin(byte[] bytes) {
        if (TRANSLATED.contains(bytes)) {
            return isPublicFour(Arrays.copyOfRange(bytes, 12, 16));
        }
        return !SIX_TO_FOUR.contains(bytes) || isPublicFour(Arrays.copyOfRange(bytes, 2, 6));
    }

    private static boolean isPublicFour(byte[] four) {
        return RESERVED.stream().noneMatch(block -> block.contains(four));
    }
}
