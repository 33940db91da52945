package org.lidsdown.domain.signin;

/** Why nothing was changed. */
public enum Reason {
    /** The school has its first keys already. */
    SET_UP_ALREADY,
    /** Only the designated safeguarding lead, the head or the recovery code may do this. */
    NOT_ALLOWED,
    /** Whoever asks was locked meanwhile. */
    LOCKED,
    /** The first person must hold keys, or nobody could read what is written. */
    ROLE_WITHOUT_KEYS,
    /** A school's name is one line of 1 to 120 characters. */
    SCHOOL_NAME,
    /** A name is one line of 1 to 100 characters. */
    NAME,
    /** A sign-in name is up to 40 small letters, digits, dots and hyphens. */
    SIGN_IN_NAME,
    /** Somebody has, or had, this sign-in name. */
    SIGN_IN_NAME_TAKEN,
    /** Nobody here has this sign-in name. */
    NOBODY,
    /** Nobody changes what they can open themselves. */
    YOURSELF,
    /** The present password is wrong. */
    WRONG_PASSWORD,
    /** The present password was wrong too often; it is tried again later. */
    PAUSED,
    /** A password has at least 12 characters. */
    PASSWORD_SHORT,
    /** A password has at most 128 characters. */
    PASSWORD_LONG,
    /** It is among the first that anybody would try. */
    PASSWORD_COMMON,
    /** It is little more than the name of the school or of the person. */
    PASSWORD_NAMES
}
