/**
 * Studies: a researcher asks people to watch videos and be measured. {@code Studies} is what they are made of,
 * {@code Membership} who takes part and what they agreed to, {@code StudySessions} the viewings begun in them. People in
 * them are called P01, P02 …; whoever runs one sees its viewings, whoever takes part only their own, and for everybody else
 * there is no such study. Called by nobody; {@code viewing} asks it who may watch a video ({@code StudyVideoSharing}).
 */
@NullMarked
package io.moodreel.server.studies;

import org.jspecify.annotations.NullMarked;
