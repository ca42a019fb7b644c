"""Paths: how each place where a line can begin is come to most cheaply, and by which breaks."""

from layouts.typeset.offers import BALANCED, JUSTIFIED, NORMAL, Break, Layer, Offer, States
from layouts.typeset.prices import FEWER, FORBIDDEN, JUMP, passing


class Paths:
    """The states of one search: from each, the way back to the paragraph's beginning."""

    def __init__(self, first: int, last: int, mode: int) -> None:
        """Of words `first` to `last` - 1."""
        self.last, self.mode = last, mode
        # Of each state the least demerits to come there, the state that the line began in, and where the next begins.
        self.demerits: list[float] = [0.0]
        self.origins: list[int] = [-1]
        self.breaks: list[Break] = [(first, 0)]
        self.closed: States = []  # those in which the last line has been set

    def cheapest(self) -> tuple[list[Break], float]:
        """The ends of the lines in order, and the price of the dearest of them."""
        state = -1
        for end in self.closed[1::2]:
            if state < 0 or self.demerits[end] < self.demerits[state]:
                state = end
        chosen: list[Break] = []
        dearest = 0.0
        while state > 0:
            chosen.append(self.breaks[state])
            origin = self.origins[state]
            dearest = max(dearest, self.demerits[state] - self.demerits[origin])
            state = origin
        chosen.reverse()
        return chosen, dearest

    def cost(self) -> float:
        """The price of the cheapest way to the end."""
        return min([self.demerits[end] for end in self.closed[1::2]], default=FORBIDDEN * FORBIDDEN)

    def arrive(self, states: States, offers: list[Offer], following: Layer, avoided: set[Break]) -> None:
        """Take every offer from every state that could still lead to the cheapest paragraph. `avoided`: where no line
        may end."""
        demerits = self.demerits
        leaving = states if len(states) == 2 else self.undominated(states)
        justified = self.mode == JUSTIFIED
        step = FEWER if self.mode == BALANCED else 0.0
        end = self.last
        for word, char, price, next_kind, hyphen in offers:
            if avoided and (word, char) in avoided:
                continue
            price += step
            last = word == end
            if last:
                place = self.closed
            elif char:
                inner = following.parted.get(word)
                if inner is None:
                    inner = following.parted[word] = {}
                found = inner.get(char)
                if found is None:
                    found = inner[char] = []
                place = found
            else:
                known = following.whole[word]
                if known is None:
                    known = following.whole[word] = []
                place = known
            if not justified:
                next_kind = NORMAL
            for number in range(0, len(leaving), 2):
                key, state = leaving[number], leaving[number + 1]
                run = key % 3
                total = demerits[state] + price + passing(key // 3, run, next_kind, hyphen, last)
                next_key = next_kind * 3
                if hyphen:
                    next_key += 1 if run == 0 else 2
                at = 0
                while at < len(place) and place[at] != next_key:
                    at += 2
                if at == len(place):
                    place.append(next_key)
                    place.append(len(demerits))
                    demerits.append(total)
                    self.origins.append(state)
                    self.breaks.append((word, char))
                else:
                    best = place[at + 1]
                    if total < demerits[best]:
                        demerits[best] = total
                        self.origins[best] = state

    def undominated(self, states: States) -> States:
        """The states worth leaving from: where no hyphens run, another class can save one jump and no more."""
        demerits = self.demerits
        least = FORBIDDEN * FORBIDDEN
        for number in range(0, len(states), 2):
            if states[number] % 3:
                return states
            least = min(least, demerits[states[number + 1]])
        leaving: States = []
        for number in range(0, len(states), 2):
            if demerits[states[number + 1]] <= least + JUMP:
                leaving.append(states[number])
                leaving.append(states[number + 1])
        return leaving
