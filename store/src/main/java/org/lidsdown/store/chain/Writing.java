package org.lidsdown.store.chain;

import org.apache.ibatis.session.SqlSession;

/** A transaction that is being written. */
public final class Writing {
    private final Chain chain;
    private final SqlSession session;
    private Head head;

    Writing(Chain chain, SqlSession session, Head head) {
        this.chain = chain;
        this.session = session;
        this.head = head;
    }

    /** The statements of a mapper, in this transaction. */
    public <M> M on(Class<M> mapper) {
        return session.getMapper(mapper);
    }

    /** Appends an entry, and says which of the whole log it is. */
    public long append(Draft draft) {
        head = chain.append(session, head, draft);
        return head.seq();
    }

    /** Which of the whole log the next entry will be. */
    public long next() {
        return head.seq() + 1;
    }

    Head head() {
        return head;
    }
}
