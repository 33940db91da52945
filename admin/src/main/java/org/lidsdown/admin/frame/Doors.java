package org.lidsdown.admin.frame;

/**
 * What the foot of the rail leads to.
 *
 * @param person who is signed in
 * @param turnTheme changes between light and dark
 * @param lock locks the window
 */
public record Doors(String person, Runnable turnTheme, Runnable lock) {}
