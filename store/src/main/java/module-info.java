import org.jspecify.annotations.NullMarked;

/** The safety log kept on Apache Derby or PostgreSQL, and the host that serves it. */
@NullMarked
module org.lidsdown.store {
    requires transitive org.lidsdown.domain;
    requires java.sql;
    requires jdk.httpserver;
    requires jdk.net;
    requires org.apache.derby.engine;
    requires org.apache.derby.server;
    requires org.apache.derby.tools;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.mybatis;
    requires org.mybatis.migrations;

    exports org.lidsdown.store;
    exports org.lidsdown.store.backup;
    exports org.lidsdown.store.failure;
    exports org.lidsdown.store.intake;
    exports org.lidsdown.store.proof;
    exports org.lidsdown.store.engine to
            org.apache.derby.engine;

    opens org.lidsdown.store.chain to
            org.mybatis;
    opens org.lidsdown.store.concerns to
            org.mybatis;
    opens org.lidsdown.store.counted to
            org.mybatis;
    opens org.lidsdown.store.days to
            org.mybatis;
    opens org.lidsdown.store.editions to
            org.mybatis;
    opens org.lidsdown.store.erasing to
            org.mybatis;
    opens org.lidsdown.store.figures to
            org.mybatis;
    opens org.lidsdown.store.incidents to
            org.mybatis;
    opens org.lidsdown.store.keys to
            org.mybatis;
    opens org.lidsdown.store.kiosks to
            org.mybatis;
    opens org.lidsdown.store.people to
            org.mybatis;
    opens org.lidsdown.store.retention to
            org.mybatis;
    opens org.lidsdown.store.signin to
            org.mybatis;
    opens org.lidsdown.store.trail to
            org.mybatis;
}
