package org.lidsdown.kiosk.together;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.lidsdown.kiosk.outbox.Forgetful;

/**
 * What Lids Down is not: a program that says that something is kept before the disk has it. A power
 * cut that loses nothing of it would show nothing.
 */
final class AForgetfulProgram {

    private AForgetfulProgram() {}

    /**
     * Writes envelopes to an outbox, or rows to a database, in this folder, without end; or looks.
     */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[1]);
        System.setProperty("derby.stream.error.file", folder + ".log");
        switch (arguments[0]) {
            case "outbox" -> Forgetful.tell(folder);
            case "database" -> insert(folder);
            default -> look(folder);
        }
    }

    private static void insert(Path folder) throws SQLException {
        System.setProperty("derby.system.durability", "test");
        try (Connection connection = connect(folder, true);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE told (id INT PRIMARY KEY, words VARCHAR(200))");
            PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO told VALUES (?, ?)");
            for (int id = 0; true; id++) {
                insert.setInt(1, id);
                insert.setString(2, "words ".repeat(30));
                insert.execute();
                System.out.println("thanked " + id);
            }
        }
    }

    private static Connection connect(Path folder, boolean create) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("create", Boolean.toString(create));
        return new EmbeddedDriver().connect("jdbc:derby:" + folder, properties);
    }

    /** Says what the database has after all: nothing where it does not even open. */
    private static void look(Path folder) {
        try (Connection connection = connect(folder, false);
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT id FROM told");
            while (row.next()) {
                System.out.println("thanked " + row.getString(1));
            }
        } catch (SQLException lost) {
            System.out.println("it does not open");
        }
    }
}
