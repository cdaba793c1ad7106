package io.moodreel.affect.engagement;

import io.moodreel.affect.Emotion;
import java.util.List;

/** What to tell somebody: first what their status asks for, then a word on the emotion that shows most, if it adds one. */
final class Advice {
    private Advice() {}

    static List<String> of(EngagementStatus status, Emotion dominant) {
        String first = forStatus(status);
        String second = forEmotion(status, dominant);
        return second.isEmpty() ? List.of(first) : List.of(first, second);
    }

    private static String forStatus(EngagementStatus status) {
        return switch (status) {
            case HIGHLY_ENGAGED -> "You are right in it – keep going.";
            case ENGAGED -> "Good focus, carry on like this.";
            case NEUTRAL -> "You are following calmly; try to stay a little closer to the content.";
            case PARTIALLY_ENGAGED -> "Your attention is drifting; take a breath and refocus.";
            case CONFUSED -> "This part seems hard to follow; go over it again.";
            case DISTRACTED -> "Something is pulling you away; remove distractions around you.";
            case FRUSTRATED -> "It has become too much for now; take a short break.";
            case BORED -> "Little of this reaches you; a change of surroundings may help.";
        };
    }

    private static String forEmotion(EngagementStatus status, Emotion dominant) {
        return switch (dominant) {
            case HAPPY ->
                status == EngagementStatus.HIGHLY_ENGAGED
                        ? "You are enjoying it."
                        : "There is a smile, but not for this alone.";
            case SURPRISE ->
                status == EngagementStatus.HIGHLY_ENGAGED
                        ? "It surprises you, so note what was new."
                        : "Something startled you; stop there until it is clear.";
            case NEUTRAL ->
                switch (status) {
                    case ENGAGED, NEUTRAL -> "";
                    default -> "Say in your own words what you have just seen.";
                };
            case SAD -> "If it weighs on you, something lighter may do you good.";
            case ANGRY -> "Let the annoyance pass before you go on.";
            case FEAR -> "You can pause at any moment, and nothing is lost.";
            case DISGUST -> "If it puts you off, skip this part.";
        };
    }
}
