package org.zelian.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes and relationships of a store that is being built, one after the other in a file, until they are imported. */
final class Entities implements AutoCloseable {
    /**
     * A node ({@code to} is -1 and {@code from} its number) or a relationship between two.
     *
     * @param fact number of the fact that it is; -1 if it is none
     */
    record Entity(int fact, long from, long to, List<String> labels, Map<String, Object> properties) {
        boolean isNode() {
            return to < 0;
        }
    }

    /** Length, and whether it is a node: what is not asked for is skipped. */
    private static final int HEAD = 5;

    private final Path file;
    private final OutputStream out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream head = new DataOutputStream(bytes);
    private final ByteArrayOutputStream one = new ByteArrayOutputStream(1 << 12);
    private final DataOutputStream data = new DataOutputStream(one);
    private final Names names = new Names();
    private long stored;
    private long count;
    private long nodes;
    private long pending;
    private long pendingNodes;

    Entities(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Adds one and gives the place where it can be read again after {@link #keep}. */
    long add(Entity entity) {
        long place = stored + bytes.size();
        pending++;
        pendingNodes += entity.isNode() ? 1 : 0;
        try {
            one.reset();
            write(entity);
            head.writeInt(one.size());
            head.writeBoolean(entity.isNode());
            one.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return place;
    }

    private void write(Entity entity) throws IOException {
        data.writeInt(entity.fact());
        data.writeLong(entity.from());
        data.writeLong(entity.to());
        data.writeByte(entity.labels().size());
        for (var label : entity.labels()) {
            data.writeShort(names.number(label));
        }
        data.writeShort(entity.properties().size());
        for (var property : entity.properties().entrySet()) {
            data.writeShort(names.number(property.getKey()));
            write(property.getValue());
        }
    }

    /** Keeps what was added since. */
    void keep() {
        try {
            bytes.writeTo(out);
        } catch (IOException full) {
            throw new UncheckedIOException("The store that is being built cannot be written to " + file, full);
        }
        stored += bytes.size();
        count += pending;
        nodes += pendingNodes;
        drop();
    }

    /** Forgets what was added since. */
    void drop() {
        bytes.reset();
        pending = 0;
        pendingNodes = 0;
    }

    long nodes() {
        return nodes;
    }

    long relationships() {
        return count - nodes;
    }

    /** Reads one that was kept. */
    Entity at(long place) {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            out.flush();
            in.seek(place + HEAD);
            return read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(in.getChannel()))));
        } catch (IOException gone) {
            throw new UncheckedIOException("The store that is being built cannot be read from " + file, gone);
        }
    }

    /** Reads all that were kept, one after the other; ask for as many as there are. */
    Reading reading() throws IOException {
        out.flush();
        return new Reading(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20)));
    }

    /** One walk through the file. */
    final class Reading implements AutoCloseable {
        private final DataInputStream in;
        private long left = count;

        private Reading(DataInputStream in) {
            this.in = in;
        }

        /** As many nodes or relationships as asked for, fewer at the end. */
        List<Entity> next(int most, boolean nodesAsked) throws IOException {
            var some = new ArrayList<Entity>();
            for (; left > 0 && some.size() < most; left--) {
                int length = in.readInt();
                if (in.readBoolean() == nodesAsked) {
                    some.add(read(in));
                } else {
                    in.skipNBytes(length);
                }
            }
            return some;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private Entity read(DataInputStream in) throws IOException {
        int fact = in.readInt();
        long from = in.readLong();
        long to = in.readLong();
        var labels = new ArrayList<String>();
        for (int i = in.readByte(); i > 0; i--) {
            labels.add(names.name(in.readShort()));
        }
        var properties = new HashMap<String, Object>();
        for (int i = in.readShort(); i > 0; i--) {
            var name = names.name(in.readShort());
            properties.put(name, value(in));
        }
        return new Entity(fact, from, to, labels, properties);
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case String text -> text(text);
            case Long number -> number(number);
            case Integer number -> number(number);
            case Boolean truth -> data.writeByte(truth ? 'y' : 'f');
            case LocalDate day -> {
                data.writeByte('d');
                data.writeInt(Math.toIntExact(day.toEpochDay()));
            }
            case ZonedDateTime instant -> {
                data.writeByte('z');
                data.writeLong(instant.toEpochSecond());
                data.writeInt(instant.getNano());
            }
            case List<?> list -> {
                data.writeByte('l');
                data.writeShort(list.size());
                for (var each : list) {
                    write(each);
                }
            }
            default -> throw new IllegalArgumentException("No property of a store is a " + value.getClass());
        }
    }

    private void number(long number) throws IOException {
        data.writeByte('n');
        data.writeLong(number);
    }

    private void text(String text) throws IOException {
        var utf = text.getBytes(StandardCharsets.UTF_8);
        data.writeByte('s');
        data.writeInt(utf.length);
        data.write(utf);
    }

    private static Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'n' -> in.readLong();
            case 'y' -> true;
            case 'f' -> false;
            case 'd' -> LocalDate.ofEpochDay(in.readInt());
            case 'z' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atZone(ZoneOffset.UTC);
            case 'l' -> {
                var list = new ArrayList<Object>();
                for (int i = in.readShort(); i > 0; i--) {
                    list.add(value(in));
                }
                yield list;
            }
            default -> throw new IOException("The file of a store that is being built is broken at " + kind);
        };
    }

    /** Names of labels, types and properties, each stored once. */
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        synchronized int number(String name) {
            return numbers.computeIfAbsent(name, added -> {
                names.add(added);
                return names.size() - 1;
            });
        }

        synchronized String name(int number) {
            return names.get(number & 0xffff);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
